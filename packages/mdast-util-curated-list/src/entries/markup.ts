import {isBlank} from '../source/span.ts'
import type {Range} from '../types.ts'

/** Marks that stand around words without being read: emphasis, code, strike-through. */
const marks = new Set(['*', '_', '~', '`'])

/** Moves an offset back over white space, emphasis marks and HTML tags (`<b>`), no further than `from`. */
export function backOverMarkup(text: string, from: number, to: number): number {
  let at = to
  for (;;) {
    const character = text[at - 1]
    if (at <= from || character === undefined) return from
    if (marks.has(character) || isBlank(character.charCodeAt(0))) at--
    else if (character === '>') {
      const open = openingTag(text, from, at)
      if (open === undefined) return at
      at = open
    } else return at
  }
}

function openingTag(text: string, from: number, end: number): number | undefined {
  for (let at = end - 2; at >= from; at--) {
    if (text[at] === '<') return at + 1 < end - 1 ? at : undefined
    if (text[at] === '>') return undefined
  }
  return undefined
}

/** Moves an offset on over emphasis marks and closing HTML tags, no further than `to`. */
export function overClosingMarkup(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const character = text[at] ?? ''
    if (marks.has(character)) at++
    else if (character === '<' && text[at + 1] === '/') {
      const end = text.indexOf('>', at)
      if (end === -1 || end >= to) return at
      at = end + 1
    } else return at
  }
  return at
}

/** Narrows a range to what stands inside emphasis, code marks and HTML tags that enclose all of it. */
export function insideMarkup(text: string, range: Range): Range {
  let inner = range
  for (;;) {
    const next = insideMarks(text, inner) ?? insideTags(text, inner)
    if (!next) return inner
    inner = next
  }
}

/** Takes off marks that stand at both ends and nowhere between. */
function insideMarks(text: string, {start, end}: Range): Range | undefined {
  const mark = text[start] ?? ''
  if (!marks.has(mark)) return undefined
  let from = start
  let to = end
  while (from < to && text[from] === mark && text[to - 1] === mark) {
    from++
    to--
  }
  return from < to && from > start && !text.slice(from, to).includes(mark) ? {start: from, end: to} : undefined
}

function insideTags(text: string, {start, end}: Range): Range | undefined {
  if (text[start] !== '<' || text[end - 1] !== '>') return undefined
  const open = text.indexOf('>', start) + 1
  const close = text.lastIndexOf('</', end - 1)
  return open > 0 && open < close && close < end ? {start: open, end: close} : undefined
}
