import type {Span} from '../types.ts'

/** Makes a span of the source. */
export function spanOf(text: string, start: number, end: number): Span {
  return {start, end, text: text.slice(start, end)}
}

/** Makes a span of the source without the white space at its ends; empty at `start` when there is nothing else. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  const trimmed = trimRange(text, start, end)
  return spanOf(text, trimmed.start, trimmed.end)
}

/** Narrows a range until no white space is left at its ends. */
export function trimRange(text: string, start: number, end: number): {start: number; end: number} {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

/** Tells whether a code unit is a space, a tab, a line ending or a no-break space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000
}

/** Finds the end of a line's text from an offset in it: what is left of the line when it is only white space. */
export function skipTrailingBlanks(text: string, offset: number): number {
  let end = offset
  while (end < text.length && (text[end] === ' ' || text[end] === '\t')) end++
  const isLineEnd = end === text.length || text[end] === '\n' || text[end] === '\r'
  return isLineEnd ? end : offset
}
