import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'

/** A piece of a document that a machine is to read: a fenced block, or a whole file. */
export type Block = {
  path: string
  /** The line of the document on which the text begins. */
  line: number
  /** `yaml`, `json`, `sh`, or whatever else the fence says. */
  language: string
  /** What the fence says behind the language. */
  meta: string
  text: string
}

/** Something wrong with a block. */
export type Fault = {
  /** Counts from the first line of the block, which is 1. */
  line: number
  /** What found it. */
  check: string
  message: string
}

/** The keys that lead to a value. */
export type Way = ReadonlyArray<string | number>

/** A block with what it holds. */
export type Content = {
  value: unknown
  /** The line of a key or an item in the block; that of the nearest one above it where there is none. */
  lineOf: (way: Way) => number
  faults: Fault[]
}

/** Reads YAML or JSON. */
export function contentOf({text, language}: Pick<Block, 'text' | 'language'>): Content {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const faults = [...document.errors, ...document.warnings].map(({message, pos}) => ({
    line: lines.linePos(pos[0]).line,
    check: 'yaml',
    message
  }))
  if (language === 'json') faults.push(...jsonFaults(text))
  const lineOf = (way: Way): number => {
    const above = way.slice(0, -1)
    const parent = above.length === 0 ? document.contents : document.getIn(above, true)
    const pair =
      isMap(parent) && parent.items.find(({key}) => isScalar(key) && String(key.value) === String(way.at(-1)))
    const node: unknown = pair ? pair.key : document.getIn(way, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return way.length === 0 ? 1 : lineOf(above)
  }
  return {value: faults.length > 0 ? undefined : document.toJS(), lineOf, faults}
}

function jsonFaults(text: string): Fault[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [{line: 1, check: 'json', message: String(error)}]
  }
}

/** Whether a value is an object with keys. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object; an empty one where it is something else. */
export function mappingOf(value: unknown): Record<string, unknown> {
  return isMapping(value) ? value : {}
}

/** The value as a list; an empty one where it is something else. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
