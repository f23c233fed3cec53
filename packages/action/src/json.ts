/** An object of JSON, its values not yet looked at. */
export type JsonObject = Record<string, unknown>

/** Says that JSON which somebody else made is not what it should be. */
export class JsonError extends Error {}

/**
 * Reads an object out of JSON that somebody else made.
 *
 * @throws {JsonError} when it is none.
 */
export function objectOf(value: unknown, name: string): JsonObject {
  if (isObject(value)) return value
  throw unexpected(value, name, 'an object')
}

/** Tells whether a value is an object with keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @throws {JsonError} when it is no list. */
export function listOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value
  throw unexpected(value, name, 'a list')
}

/** @throws {JsonError} when it is no text. */
export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw unexpected(value, name, 'a text')
}

/** @throws {JsonError} when it is no whole number. */
export function wholeOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw unexpected(value, name, 'a whole number')
}

/**
 * Reads the name of a commit or another git object: SHA-1 or SHA-256 in hexadecimal digits.
 *
 * @throws {JsonError} when it is none.
 */
export function shaOf(value: unknown, name: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value
  throw unexpected(value, name, 'the SHA of a git object')
}

function unexpected(value: unknown, name: string, wanted: string): JsonError {
  return new JsonError(`Unexpected ${value === null ? 'null' : typeof value} in \`${name}\`, expected ${wanted}`)
}
