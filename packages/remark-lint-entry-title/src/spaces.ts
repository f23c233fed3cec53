import {type CuratedList, type Entry, type EntryLink, isWhole, type Range} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

type Report = (finding: Finding) => void

/** Space that Markdown folds into one, except behind a line ending, where it is indentation. */
const doubled = /(?<=[^ \t\r\n])(?:[ \t]{2,}|\t)(?=[^ \t\r\n])/g
/** Characters without width that nothing between Latin letters needs. */
const invisible = /[\u200B\uFEFF]/g
const code = /`+[^`]*`+/g

/** Reports white space and invisible characters that a reader does not see and a search stumbles over. */
export function checkSpaces(list: CuratedList, report: Report): void {
  for (const entry of list.entries) {
    for (const link of entry.links) checkPadding(list, entry, link, report)
    if (entry.family !== 'html') checkWithin(list, entry, report)
  }
}

/** What may stand around a link without white space between: brackets, marks of sentences, markup. */
const opening = /^[\s([{*_~|>"'“‘«]?$/u
const closing = /^[\s)\]}*_~|<"'”’».,;:!?]?$/u

/**
 * Space at the ends of a link's text, which is underlined with it.
 *
 * Where a word stands on the other side of the bracket it is the only space between; a dash or another sign may need it.
 */
function checkPadding(list: CuratedList, entry: Entry, link: EntryLink, report: Report): void {
  if ((link.kind !== 'inline' && link.kind !== 'reference') || link.label.trim() === '') return
  const {text, start, end} = link.text
  const head = /^[ \t\u00A0]*/.exec(text)?.[0].length ?? 0
  const tail = text.length - trimTail(text).length
  const [before = '', behind = ''] = [list.text[link.start - 1], list.text[link.end]]
  const isRead = isWhole(list, entry)
  if (head > 0 && !isWord(before)) {
    padding({start, end: start + head}, 'leading', isRead && opening.test(before), report)
  }
  if (tail > 0 && !isWord(behind)) padding({start: end - tail, end}, 'trailing', isRead && closing.test(behind), report)
}

function trimTail(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\u00A0]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

function padding(at: Range, where: string, isSure: boolean, report: Report): void {
  report({
    at,
    message: `Unexpected ${where} space in link text, expected none, remove it`,
    ...repair('', isSure, 'padding'),
    note: 'The space is underlined with the link'
  })
}

function repair(text: string, isSure: boolean, group: string): Pick<Finding, 'expected' | 'suggest' | 'group'> {
  return isSure ? {expected: text, group} : {suggest: [text], group: `${group} to confirm`}
}

function checkWithin(list: CuratedList, entry: Entry, report: Report): void {
  const {title} = entry
  const text = title.text.replace(code, (run) => '`'.repeat(run.length))
  for (const {index, 0: spaces} of text.matchAll(doubled)) {
    report({
      at: {start: title.start + index, end: title.start + index + spaces.length},
      message: `Unexpected ${spaces.length > 1 ? 'doubled space' : 'tab'} in title, expected one space`,
      ...repair(' ', isWhole(list, entry), 'doubled space')
    })
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return
  for (const {index, 0: char} of text.matchAll(invisible)) {
    if (!isLatinAround(text, index)) continue
    report({
      at: {start: title.start + index, end: title.start + index + 1},
      message: `Unexpected invisible character \`U+${codeOf(char)}\` in title, expected none, remove it`,
      ...repair('', isWhole(list, entry), 'invisible character'),
      note: 'A search for the title does not find it'
    })
  }
}

function isLatinAround(text: string, index: number): boolean {
  return (
    /^[\p{Script=Latin}\p{N}\s]*$/u.test(text.slice(Math.max(0, index - 1), index)) &&
    /^[\p{Script=Latin}\p{N}\s]*$/u.test(text.slice(index + 1, index + 2))
  )
}

function codeOf(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
