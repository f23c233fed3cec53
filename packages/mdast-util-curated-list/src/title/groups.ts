import type {Range, Span} from '../types.ts'

const closers: Record<string, string> = {')': '(', '）': '（', ']': '['}

/**
 * Finds what belongs together in a title: brackets with their contents and code spans, outermost ones in source order.
 *
 * A bracket without partner is text. Brackets keep the backslash that escapes them.
 */
export function bracketGroups(span: Span): Range[] {
  const {text} = span
  const open: Array<{at: number; kind: string}> = []
  const groups: Range[] = []
  const missing = new Set<string>()

  function add(start: number, end: number): void {
    while ((groups.at(-1)?.start ?? -1) >= start) groups.pop()
    groups.push({start, end})
  }

  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '`') {
      const end = codeEnd(text, index, missing)
      if (end > index + 1) add(index, end)
      index = end - 1
    } else if (char === '(' || char === '（' || char === '[') {
      open.push({at: index, kind: char})
    } else if (closers[char] && open.at(-1)?.kind === closers[char]) {
      const start = open.pop()?.at ?? index
      add(text[start - 1] === '\\' ? start - 1 : start, index + 1)
    }
  }
  return groups.map((group) => ({start: span.start + group.start, end: span.start + group.end}))
}

/** Finds the end of a code span, or of the backticks when nothing closes them; `missing` remembers unclosed runs. */
function codeEnd(text: string, start: number, missing: Set<string>): number {
  let end = start
  while (text[end] === '`') end++
  const fence = text.slice(start, end)
  if (missing.has(fence)) return end
  for (let from = end; ; ) {
    const close = text.indexOf(fence, from)
    if (close === -1) break
    let after = close
    while (text[after] === '`') after++
    if (after - close === fence.length) return after
    from = after
  }
  missing.add(fence)
  return end
}
