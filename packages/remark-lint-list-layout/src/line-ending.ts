/** The ending of the line before an offset, the first of the text before any: what an inserted line has to end with. */
export function lineEndingOf(text: string, offset: number): string {
  const before = /(\r\n|\n|\r)$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[1]
  return before ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
