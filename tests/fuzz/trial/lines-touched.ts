/** Cuts a text at its line endings, of whatever kind. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** The whole lines that a range of a text touches, without their ends. */
export function linesTouched(text: string, start: number, end: number): string[] {
  const first = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = text.slice(Math.max(end, first)).search(/[\r\n]/)
  return linesOf(text.slice(start === 0 ? 0 : first, rest === -1 ? text.length : Math.max(end, first) + rest))
}
