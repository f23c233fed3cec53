/** Names white space as a reader would: `2 spaces`, `tab`, `tab and 1 space`. */
export function describe(text: string): string {
  const tabs = text.split('\t').length - 1
  const spaces = text.split(' ').length - 1
  const parts = [tabs > 0 && counted(tabs, 'tab'), spaces > 0 && counted(spaces, 'space')]
  return parts.filter(Boolean).join(' and ') || 'nothing'
}

/** The column behind white space that begins at `column` (from 0); tabs stop at every fourth (CommonMark, section 2.2). */
export function columnAfter(text: string, column = 0): number {
  let at = column
  for (const character of text) at += character === '\t' ? 4 - (at % 4) : 1
  return at
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
