import type {CuratedList, Entry, EntryLink, Range} from 'mdast-util-curated-list'
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
    for (const link of entry.links) checkPadding(list, link, report)
    if (entry.family !== 'html') checkWithin(entry, report)
  }
}

/** Space at the ends of a link's text, which is underlined with it. */
function checkPadding(list: CuratedList, link: EntryLink, report: Report): void {
  if ((link.kind !== 'inline' && link.kind !== 'reference') || link.label.trim() === '') return
  const {text, start, end} = link.text
  const head = /^[ \t\u00A0]*/.exec(text)?.[0].length ?? 0
  const tail = text.length - trimTail(text).length
  if (head > 0 && !isWord(list.text[link.start - 1])) padding({start, end: start + head}, 'leading', report)
  if (tail > 0 && !isWord(list.text[link.end])) padding({start: end - tail, end}, 'trailing', report)
}

function trimTail(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\u00A0]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Without the space inside, words on both sides of the bracket would run together. */
function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

function padding(at: Range, where: string, report: Report): void {
  report({
    at,
    message: `Unexpected ${where} space in link text, expected none, remove it`,
    expected: '',
    note: 'The space is underlined with the link',
    group: 'padding'
  })
}

function checkWithin({title}: Entry, report: Report): void {
  const text = title.text.replace(code, (run) => '`'.repeat(run.length))
  for (const {index, 0: spaces} of text.matchAll(doubled)) {
    report({
      at: {start: title.start + index, end: title.start + index + spaces.length},
      message: `Unexpected ${spaces.length > 1 ? 'doubled space' : 'tab'} in title, expected one space`,
      expected: ' ',
      group: 'doubled space'
    })
  }
  for (const {index, 0: char} of text.matchAll(invisible)) {
    if (!isLatinAround(text, index)) continue
    report({
      at: {start: title.start + index, end: title.start + index + 1},
      message: `Unexpected invisible character \`U+${codeOf(char)}\` in title, expected none, remove it`,
      expected: '',
      note: 'A search for the title does not find it',
      group: 'invisible character'
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
