/** Most characters of a text that is linted without a budget: remark-parse reads 0.3 MB a second. */
const longestText = 2 ** 20

/** Deepest indentation, in characters: twenty levels of nesting. */
const deepestIndent = 80

/** Most lines between blank lines and those that open a block. */
const mostLines = 300

/** Most marks between them; between blank lines, where a line may only look as if it opened a block; and in all. */
const mostMarks = {block: 1000, region: 30_000, text: 150_000}

/** One for each character code that opens or closes something: looked up for every character of a text. */
const marks = markTable('*_~`[]()!<>&|\\')

/**
 * Tells whether a text is like what people write, so that parsing it takes time in proportion to its length.
 *
 * remark-parse needs quadratic time, or worse, for long runs of marks without their counterparts, deep nesting and long
 * lazy continuations (measured: 100 KB of `**a_` do not end within 12 s); those need a budget of time.
 */
export function isPlain(text: string): boolean {
  if (text.length > longestText) return false
  const count = {lines: 0, block: 0, region: 0, text: 0}
  for (const line of text.split('\n')) {
    if (isDeep(line)) return false
    if (line.trim() === '') count.region = 0
    if (line.trim() === '' || opensBlock(line)) count.lines = count.block = 0
    const found = marksIn(line)
    count.lines++
    count.block += found
    count.region += found
    count.text += found
    if (count.lines > mostLines || count.block > mostMarks.block) return false
    if (count.region > mostMarks.region || count.text > mostMarks.text) return false
  }
  return true
}

function opensBlock(line: string): boolean {
  return /^\s*(?:[-*+] |\d{1,9}[.)] |#{1,6} |\|)/.test(line)
}

function isDeep(line: string): boolean {
  const start = line.slice(0, deepestIndent)
  const isIndented = start.length === deepestIndent && start.trim() === ''
  return isIndented || start.split('>').length > 10 || start.split('- ').length > 10
}

function marksIn(line: string): number {
  let found = 0
  for (let index = 0; index < line.length; index++) found += marks[line.charCodeAt(index)] ?? 0
  return found
}

function markTable(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
