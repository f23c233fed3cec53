import type {CuratedList, Range} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {visit} from 'unist-util-visit'

/** Link text, blanks, an address in parentheses: bounded, so that a line is scanned in linear time. */
const gap = /\]([ \t]{1,8})\(https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?\)/g

/**
 * Reports blanks between a link's text and its address, which make it no link at all: `[text] (https://…)`.
 *
 * Only in lines that are items or rows of a list; text in code, links and comments is left alone.
 */
export function checkLinkGaps(list: CuratedList, report: (finding: Finding) => void): void {
  const matches = [...list.text.matchAll(gap)]
  if (matches.length === 0) return
  const plain = textRanges(list)
  let next = 0
  for (const match of matches) {
    const start = match.index + 1
    const blanks = match[1] ?? ''
    const before = list.text.slice(list.text.lastIndexOf('\n', start) + 1, match.index)
    const label = before.slice(before.lastIndexOf('[') + 1)
    const isLabelled = before.includes('[') && !/^(?:[ xX]?|\d+)$/.test(label) && !label.includes(']')
    while ((plain[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++
    const isText = (plain[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index
    if (!isLabelled || !isText || !/^\s*(?:[-*+|>]|\d+[.)])/.test(before)) continue
    report({
      at: {start, end: start + blanks.length},
      message: `Unexpected \`${blanks.length}\` blanks between \`[${label}]\` and its address, expected none, remove them`,
      note: 'With blanks between them the brackets and the parentheses are text, not a link',
      expected: ''
    })
  }
}

/** Where the tree has text nodes, in source order: brackets elsewhere are links already, or code. */
function textRanges(list: CuratedList): Range[] {
  const ranges: Range[] = []
  visit(list.tree, 'text', ({position}) => {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start !== undefined && end !== undefined) ranges.push({start, end})
  })
  return ranges
}
