import type {Range, Span} from '../types.ts'

/** Cuts a part out of a span; offsets are those of the source. */
export function cut(span: Span, start: number, end: number): Span {
  return {start, end, text: span.text.slice(start - span.start, end - span.start)}
}

/** Cuts a part out of a span, less the white space around it. */
export function cutTrimmed(span: Span, start: number, end: number): Span {
  const {text} = cut(span, start, end)
  const from = start + (text.length - text.trimStart().length)
  const to = Math.max(from, end - (text.length - text.trimEnd().length))
  return cut(span, from, to)
}

/** Splits a span at matches that lie outside the groups; the parts are trimmed. */
export function splitOutside(span: Span, pattern: RegExp, groups: readonly Range[]): Span[] {
  const parts: Span[] = []
  let from = span.start
  for (const {start, end} of matchesOutside(span, pattern, groups)) {
    parts.push(cutTrimmed(span, from, start))
    from = end
  }
  return [...parts, cutTrimmed(span, from, span.end)]
}

/** Finds matches of a global pattern that begin outside the groups, both in source order. */
export function matchesOutside(span: Span, pattern: RegExp, groups: readonly Range[]): Span[] {
  const found: Span[] = []
  let next = 0
  for (const match of span.text.matchAll(pattern)) {
    const start = span.start + match.index
    while ((groups[next]?.end ?? Infinity) <= start) next++
    if ((groups[next]?.start ?? Infinity) > start) found.push(cut(span, start, start + match[0].length))
  }
  return found
}
