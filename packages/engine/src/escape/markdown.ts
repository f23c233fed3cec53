import {visible} from './visible.ts'

/** What has a meaning somewhere in GitHub's Markdown or in HTML. */
const meaningful = /["#$&'()*:<>@[\\\]^_`{|}~]/g
/** What has one at the start of a line, or is lost there. */
const leading = /^[^\p{L}&<]/u
/** Where to break what GitHub links even behind references: mentions, addresses, issues (GFM, section 6.9). */
const linked = /(?<=[@#]|:(?=\/\/)|www(?=\.)|\bGH(?=-\d))/i

/**
 * Makes a text a code element on one line, in a paragraph, an item or the cell of a table.
 *
 * An element, because a code span ends at the backticks of the text and a pipe in it ends the cell; every mark is a
 * reference (CommonMark, section 6.2: those never are structure). Links are broken by comments, which leave the text
 * fit for copying.
 */
export function markdownCode(text: string): string {
  return `<code>${referenced(text, '<!-- -->')}</code>`
}

/**
 * Makes a text prose on one line; what stands between backticks becomes a code element.
 *
 * All of it is escaped, whatever its backticks pair with: the text may hold some of its own.
 */
export function markdownProse(text: string): string {
  const parts = text.split('`')
  const escaped = parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : referenced(part, '\u200B')))
  return escaped.join('').replace(leading, reference)
}

function referenced(text: string, breaker: string): string {
  const parts = visible(text).split(linked)
  return parts.map((part) => part.replaceAll(meaningful, reference)).join(breaker)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}
