import type {Document, LineCounter} from 'yaml'
import type {Problem} from '../types.ts'

/** A YAML or JSON file, read, with the place of everything in it. */
export type ConfigDocument = {
  /** As it is shown. */
  path: string
  value: unknown
  /** Makes a problem at a value, or at its key. */
  problem: (way: Way, message: string, remedy?: string) => Problem
}

/** The keys that lead to a value; `isKey` when the last key is meant, not its value. */
export type Way = {keys: Array<string | number>; isKey?: boolean}

/**
 * Reads YAML, of which JSON is a part.
 *
 * @param path as it is shown.
 * @param key the property that holds the config, in `package.json`.
 * @returns the problems alone, when the text is not valid.
 */
export async function readDocument(text: string, path: string, key?: string): Promise<ConfigDocument | Problem[]> {
  // Loaded only here: many repositories have no config.
  const {parseDocument, LineCounter, isMap, isPair, isScalar} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, version: '1.2'})
  if (document.errors.length > 0) {
    return document.errors.map(({message, pos}) => at(lines, pos[0], path, `Unexpected YAML: ${message}`, syntaxRemedy))
  }
  const start = key === undefined ? [] : [key]

  function offsetOf({keys, isKey}: Way): number {
    const way = [...start, ...keys]
    if (isKey !== true) return rangeOf(nodeAt(document, way)) ?? offsetOf({keys, isKey: true})
    const parent = nodeAt(document, way.slice(0, -1))
    const pairs = isMap(parent) ? parent.items : []
    const pair = pairs.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(way.at(-1))
    )
    return isScalar(pair?.key) ? (rangeOf(pair.key) ?? 0) : 0
  }

  const value = plain(document, start)
  if (value instanceof Error) return [at(lines, 0, path, `Unexpected YAML: ${value.message}`, syntaxRemedy)]
  return {path, value, problem: (way, message, remedy) => at(lines, offsetOf(way), path, message, remedy)}
}

const syntaxRemedy = 'Correct the file; `listwright --help` names its documentation.'

/** Plain data; an error where there are more aliases than can be meant. */
function plain(document: Document.Parsed, start: string[]): unknown {
  try {
    const value: unknown = document.toJS({maxAliasCount: 50})
    return start.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function nodeAt(document: Document.Parsed, way: Array<string | number>): unknown {
  return way.length === 0 ? document.contents : document.getIn(way, true)
}

function rangeOf(node: unknown): number | undefined {
  return isRecord(node) && Array.isArray(node.range) ? Number(node.range[0]) : undefined
}

function at(lines: LineCounter, offset: number, path: string, message: string, remedy?: string): Problem {
  const {line, col} = lines.linePos(offset)
  return {path, line, column: col, message, ...(remedy === undefined ? {} : {remedy})}
}

/** Tells whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
