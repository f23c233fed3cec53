import {
  type CuratedList,
  holds,
  indentConvention,
  indentText,
  layoutOf,
  type MarkedItem,
  walkBlocks
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {describe} from './white-space.ts'

/** White space that Markdown takes for text: no-break, typographic and zero-width spaces (Unicode Zs, ZWSP, BOM). */
const oddSpace = '\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF'

/** A line that was meant as an item: white space, bullet, white space or none, a link. */
const itemLike = new RegExp(`^([\\t ${oddSpace}]*)([-*+])([\\t ${oddSpace}]*)\\[[^\\[\\]]*\\]\\([^()\\s]*\\)(.*)$`, 's')

/**
 * Reports lines that look like items and are not: Markdown reads them as text, most often of the entry above.
 *
 * A bullet without white space, with white space that Markdown does not know, or too far to the right is the cause. The
 * repair makes an entry where there was none, so that it is a suggestion.
 */
export function* swallowedItems(list: CuratedList, learned: CuratedList): Generator<Finding> {
  const {lines, items} = layoutOf(list)
  const byNode = new Map<unknown, MarkedItem>(items.map((item) => [item.node, item]))
  const convention = indentConvention(learned, 'entries')
  const unit = holds(convention) && convention.value !== 'irregular' ? convention.value : undefined
  for (const {node, around} of walkBlocks(list.tree)) {
    if (node.type !== 'paragraph' || !node.position) continue
    const inner = around.findLast(({type}) => type === 'listItem')
    if (!inner || around.some(({type}) => type === 'blockquote' || type === 'footnoteDefinition')) continue
    const indent = byNode.get(inner)?.indent?.text
    const below = unit && indent !== undefined ? indent + indentText(unit) : undefined
    for (let number = node.position.start.line + 1; number <= node.position.end.line; number++) {
      const line = lines[number - 1]
      const finding = line && ofLine(line.start, list.text.slice(line.start, line.end), below)
      if (finding) yield finding
    }
  }
}

function ofLine(start: number, line: string, expected: string | undefined): Finding | undefined {
  const [, before = '', bullet = '', behind = '', rest = ''] = itemLike.exec(line) ?? []
  if (bullet === '' || (bullet === '*' && behind === '' && rest.includes('*'))) return undefined
  const group = 'swallowed item'
  const note = 'Markdown reads the line as text of the entry above'
  const end = start + before.length + 1
  if (behind === '') {
    const message = `Unexpected bullet \`${bullet}\` without a space behind it, expected one, add it`
    return {at: end, message, suggest: [' '], note, group}
  }
  if (/[^\t ]/.test(behind)) {
    const message = `Unexpected white space behind the bullet that Markdown does not know, expected a space, replace it`
    return {at: {start: end, end: end + behind.length}, message, suggest: [' '], note, group}
  }
  const actual = /[^\t ]/.test(before) ? 'white space that Markdown does not know' : describe(before)
  const message = `Unexpected indentation of ${actual} that makes the line part of the entry above, expected ${expected === undefined ? 'less' : describe(expected)}`
  const at = {start, end: start + before.length}
  return expected === undefined || expected === before
    ? {at, message, note, group}
    : {at, message, suggest: [expected], note, group}
}
