import {type CuratedList, isUnbroken, type Range} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {SKIP, visit} from 'unist-util-visit'
import {type BrokenLink, shapes} from './link-shapes.ts'

/**
 * Reports what was to be a link and is none: a bracket is missing, blanks stand before the address, or the brackets stand
 * the wrong way round.
 *
 * Only in lines that are items or rows of a list; text in code, links and comments is left alone.
 */
export function checkBrokenLinks(list: CuratedList, report: (finding: Finding) => void): void {
  const found = shapes.flatMap((shape) => [...list.text.matchAll(shape.pattern)].map((match) => ({shape, match})))
  if (found.length === 0) return
  found.sort((a, b) => a.match.index - b.match.index)
  const others = otherRanges(list)
  let next = 0
  for (const {shape, match} of found) {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next++
    const isText = (others[next]?.start ?? Number.POSITIVE_INFINITY) > match.index
    const line = lineAround(list.text, match.index)
    if (!isText || !/^\s*(?:[-*+|>]|\d+[.)])/.test(list.text.slice(line.start, match.index))) continue
    const link = shape.read(match, list.text.slice(line.start, match.index))
    if (link) report(finding(list, line, link))
  }
}

function finding(list: CuratedList, line: Range, {isCertain, end, start, ...rest}: BrokenLink): Finding {
  const isWhole = isUnbroken(list, {start: line.start, end: start}) && isUnbroken(list, {start: end, end: line.end})
  const {repair, ...found} = rest
  return {...found, ...(isCertain && isWhole ? {expected: repair} : {suggest: [repair]})}
}

function lineAround(text: string, offset: number): Range {
  const newline = text.indexOf('\n', offset)
  return {start: text.lastIndexOf('\n', offset - 1) + 1, end: newline === -1 ? text.length : newline}
}

/** What is no text: brackets there are links already, or code. */
const opaque: ReadonlySet<string> = new Set(
  'code definition html image imageReference inlineCode link linkReference yaml'.split(' ')
)

/** Where the tree has something else than text, in source order; text itself has no place where a bracket is left open. */
function otherRanges(list: CuratedList): Range[] {
  const ranges: Range[] = []
  visit(list.tree, (node) => {
    if (!opaque.has(node.type)) return undefined
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start !== undefined && end !== undefined) ranges.push({start, end})
    return SKIP
  })
  return ranges
}
