import picocolors from 'picocolors'

/** Colours a unified diff as git does. */
export function coloredDiff(diff: string): string {
  const {bold, cyan, green, red} = picocolors.createColors(true)
  return diff
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return bold(line)
      if (line.startsWith('@@')) return cyan(line)
      if (line.startsWith('+')) return green(line)
      return line.startsWith('-') ? red(line) : line
    })
    .join('\n')
}
