/** Most characters of a text that is linted without a budget: parsed at 0.3 MB a second. */
const longestText = 2 ** 20

/** Most lines between blank lines and list markers. */
const longestBlock = 300

/** Most characters in such a block that open or close something. */
const mostMarks = 1000

/** Deepest indentation, in characters; twenty levels of nesting. */
const deepestIndent = 80

const marks = new Set('*_~`[]()!<>&|\\')

/**
 * Tells whether a text is like what people write, so that parsing it takes time in proportion to its length.
 *
 * remark-parse needs quadratic time, or worse, for long runs of marks without their counterparts, deep nesting and long
 * lazy continuations (research: 100 KB of `**a_` do not end within 12 s); those need a budget of time.
 */
export function isPlain(text: string): boolean {
  if (text.length > longestText) return false
  let lines = 0
  let count = 0
  for (const line of text.split('\n')) {
    if (isDeep(line)) return false
    if (line.trim() === '' || /^\s*(?:[-*+#]|\d+[.)]) /.test(line)) {
      lines = 0
      count = 0
    }
    lines++
    for (const character of line) if (marks.has(character)) count++
    if (lines > longestBlock || count > mostMarks) return false
  }
  return true
}

function isDeep(line: string): boolean {
  const start = line.slice(0, deepestIndent)
  const isIndented = start.length === deepestIndent && start.trim() === ''
  return isIndented || start.split('>').length > 10 || start.split('- ').length > 10
}
