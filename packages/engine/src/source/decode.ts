import {conflictLine} from './conflict-markers.ts'
import type {Fault, Source} from './source.ts'

/** Most bytes of a file: the largest known list has 0.9 MB. */
export const mostBytes: number = 10 * 2 ** 20

/** Reads bytes as UTF-8 and keeps note of what a repair has to give back; says what is wrong otherwise. */
export function decode(bytes: Uint8Array): Omit<Source, 'path'> | Fault {
  if (bytes.length > mostBytes) return tooLarge(bytes.length)
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return {message: 'Unexpected UTF-16 text, expected UTF-8', remedy: 'Save the file as UTF-8.'}
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    return {
      message: 'Unexpected NUL byte, expected a text file',
      remedy: 'Name Markdown files only, or remove the byte.',
      line: lineOf(bytes, zero)
    }
  }
  const text = decoded(bytes)
  if (text === undefined) {
    return {
      message: 'Unexpected bytes that are not UTF-8 (a lone surrogate, perhaps, or another encoding)',
      remedy: 'Save the file as UTF-8.',
      line: firstInvalidLine(bytes)
    }
  }
  const line = conflictLine(text)
  return {
    bytes,
    text,
    hasByteOrderMark: startsWith(bytes, [0xef, 0xbb, 0xbf]),
    ...(line === undefined ? {} : {conflictLine: line})
  }
}

/** Says that a file is larger than what is read. */
export function tooLarge(size: number): Fault {
  return {
    message: `Unexpected file of ${megabytes(size)} MB, expected at most ${megabytes(mostBytes)} MB`,
    remedy: 'Leave it out with `ignore` in the config, or split the list.'
  }
}

function megabytes(size: number): string {
  return (size / 2 ** 20).toFixed(size % 2 ** 20 === 0 ? 0 : 1)
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Decodes less the byte order mark; nothing when the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function firstInvalidLine(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || decoded(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1)
}
