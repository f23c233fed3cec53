import type {Node} from 'unist'
import type {Range} from '../types.ts'

/** Reads the offsets of a node; nothing when the parser gave it none, as remark-gfm does for some literal URLs. */
export function rangeOf(node: Node): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}
