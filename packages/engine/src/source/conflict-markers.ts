/**
 * Finds the line of the first merge-conflict marker; nothing when the text holds no whole conflict.
 *
 * A conflict has its three marks in order, each seven characters at the start of a line (git, merge-file
 * documentation): a row of `=` alone is an underlined heading.
 */
export function conflictLine(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined
  let start: number | undefined
  let isParted = false
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^<{7}(?: |$)/.test(line)) {
      start = index + 1
      isParted = false
    } else if (start !== undefined && line === '=======') isParted = true
    else if (isParted && /^>{7}(?: |$)/.test(line)) return start
  }
  return undefined
}
