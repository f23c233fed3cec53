import type {Range} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** What was to be a link, from its first bracket to its last, and what would make it one. */
export type BrokenLink = Range &
  Pick<Finding, 'at' | 'message' | 'note'> & {
    repair: string
    /** There is one right repair. */
    isCertain: boolean
  }

/** A way to break a link; `read` gets the match and the line before it, and says nothing when something else is meant. */
type Shape = {pattern: RegExp; read: (match: RegExpExecArray, before: string) => BrokenLink | undefined}

/** An address, with at most one pair of parentheses: bounded, so that a line is scanned in linear time. */
const url = String.raw`https?:\/\/[^\s()[\]<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()[\]<>]{0,200})?`

const note = 'It is shown as text, not as a link'

/** `[ ]` is a box, `[1]` a reference, and `[(]` is about a sign; each may stand before parentheses. */
const noLabel = /^(?:[xX]|\d+|[^\p{L}\p{N}\p{S}]*)$/u

/** The label that a `]` closes, with the place of its bracket; nothing for boxes and references. */
function labelBefore(match: RegExpExecArray, before: string): {label: string; start: number} | undefined {
  const open = before.lastIndexOf('[')
  const label = before.slice(open + 1)
  if (open === -1 || label.includes(']') || noLabel.test(label)) return undefined
  return {label, start: match.index - label.length - 1}
}

/** `[text] (https://…)`. */
const gap: Shape = {
  pattern: new RegExp(String.raw`\]([ \t]{1,8})\(${url}\)`, 'gi'),
  read(match, before) {
    const found = labelBefore(match, before)
    const blanks = match[1]?.length ?? 0
    if (!found) return undefined
    return {
      start: found.start,
      end: match.index + match[0].length,
      at: {start: match.index + 1, end: match.index + 1 + blanks},
      message: `Unexpected \`${blanks}\` blanks between \`[${found.label}]\` and its address, expected none, remove them`,
      note: 'With blanks between them the brackets and the parentheses are text, not a link',
      repair: '',
      isCertain: true
    }
  }
}

/** `[text](https://…`, then white space or the end of the line. */
const unclosed: Shape = {
  pattern: new RegExp(String.raw`\]\(${url}(?=\s|$)`, 'gi'),
  read(match, before) {
    const found = labelBefore(match, before)
    if (!found) return undefined
    const end = match.index + match[0].replace(/[.,;:!?]$/, '').length
    const message = `Unexpected link \`[${found.label}]\` without \`)\`, expected \`)\` at the end of its address, add it`
    return {start: found.start, end, at: end, message, note, repair: ')', isCertain: false}
  }
}

/** `[text]https://…)`. */
const unopened: Shape = {
  pattern: new RegExp(String.raw`\]${url}\)`, 'gi'),
  read(match, before) {
    const found = labelBefore(match, before)
    if (!found) return undefined
    const end = match.index + match[0].length
    const message = `Unexpected link \`[${found.label}]\` without \`(\`, expected \`(\` before its address, add it`
    return {start: found.start, end, at: match.index + 1, message, note, repair: '(', isCertain: false}
  }
}

/** `[text(https://…)`. */
const unlabelled: Shape = {
  pattern: new RegExp(String.raw`\[([^[\]()\n]{1,200})\(${url}\)(?!\])`, 'gi'),
  read(match) {
    const label = match[1] ?? ''
    const end = match.index + match[0].length
    const message = `Unexpected link \`[${label}\` without \`]\`, expected \`]\` before its address, add it`
    return {start: match.index, end, at: match.index + 1 + label.length, message, note, repair: ']', isCertain: false}
  }
}

/** `(text)[https://…]`. */
const swapped: Shape = {
  pattern: new RegExp(String.raw`\(([^()[\]\n]{1,200})\)\[(${url})\]`, 'gi'),
  read(match) {
    const [whole, label = '', address = ''] = match
    const at = {start: match.index, end: match.index + whole.length}
    const repair = `[${label}](${address})`
    const message = `Unexpected brackets around \`${label}\` and its address, expected them the other way round`
    return {...at, at, message, note, repair, isCertain: false}
  }
}

/** All ways in which links of real lists are broken that one bracket or blank would mend. */
export const shapes: readonly Shape[] = [gap, unclosed, unopened, unlabelled, swapped]
