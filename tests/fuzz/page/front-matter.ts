/** Parts a text into its front matter, fences included, and the rest: GitHub shows the first as a table. */
export function frontMatter(text: string): {matter: string; body: string} {
  const start = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!start) return {matter: '', body: text}
  const fence =
    start[1] === '---' ? /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/g : /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|$)/g
  fence.lastIndex = start[0].length
  const end = fence.exec(text)
  if (!end) return {matter: '', body: text}
  const length = end.index + end[0].length
  return {matter: text.slice(0, length), body: text.slice(length)}
}
