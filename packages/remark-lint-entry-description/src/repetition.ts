import type {Entry, Span} from 'mdast-util-curated-list'

/** Whether a description says the title again: all of it, only at its start, or not. */
export function repetition(entry: Entry, description: Span): 'whole' | 'start' | undefined {
  const title = fold(entry.title.text)
  const text = fold(description.text)
  if (title === '') return undefined
  if (text === title) return 'whole'
  return text.startsWith(`${title} `) ? 'start' : undefined
}

/** Letters and digits alone, in lower case. */
function fold(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
