import {
  type Convention,
  type CuratedList,
  type Entry,
  endMark,
  isCertain,
  isReadClearly,
  type Span
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'
import {endsPlainly, isForeign} from './tail.ts'

/** A full stop that belongs to an abbreviation or an initial: `Inc.`, `U.S.`, `vs.`, `Н. Н.`. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:inc|ltd|co|corp|jr|sr|st|nos?|vs|vol|pp|eds?|al|etc|approx|incl|excl|dept|univ|bros|misc|ca|nr|usw|bzw|др|пр|изд|ред|\p{L}(?:\.\s?\p{L})*)\.$/iu

/** Ends that many lists let stand without a mark: addresses, code, markup, brackets. */
const closed = /[`*_>)\]]$|(?:https?:\/\/|www\.)\S*[^\s)]$/u

/** Markup that a set mark belongs behind; code and addresses are what they are, and are not ended. */
const markup = /[*_)\]]$/
const footnote = /\[\^[^\]\s]{1,60}\]$/

/** A full stop inside: without the last one, the sentences would be parted but not ended. */
const severalSentences = /[.!?;]\s|[。！？；]./u

/** Least words of a description that is held to a set mark; for a habit the list's own measure counts. */
const leastWords = 2

/** Reports a description that ends unlike the list's: without their mark, or with one. */
export function checkEnd(
  list: CuratedList,
  entry: Entry,
  prose: Span,
  end: Options['end'],
  convention: Convention<string> | undefined,
  report: (finding: Finding) => void
): void {
  if (end === 'any') return
  const isSet = end !== 'learn'
  const mark = isSet ? endMark(list, entry, leastWords) : endMark(list, entry)
  const expected = end === 'learn' ? convention?.value : end === 'none' ? '' : end
  if (mark === undefined || expected === undefined || mark === expected) return
  const isSure = (isSet || isCertain(convention)) && isReadClearly(list, entry) && endsPlainly(list, entry, prose)
  const note = evidence(expected, convention)
  if (expected === '') reportMark(prose, mark, isSure, note, report)
  else if (mark === '' && !isForeign(prose.text, expected))
    reportMissing(prose, expected, {isSet, isSure, note}, report)
}

function reportMark(
  prose: Span,
  mark: string,
  isRead: boolean,
  note: string,
  report: (finding: Finding) => void
): void {
  if (abbreviation.test(prose.text.slice(-longestAbbreviation))) return
  const isSure = isRead && !severalSentences.test(prose.text)
  report({
    at: {start: prose.end - mark.length, end: prose.end},
    message: `Unexpected \`${mark}\` at the end of a description, expected none, remove it`,
    ...(isSure ? {expected: ''} : {suggest: ['']}),
    note,
    group: isSure ? `end ${mark}` : `end ${mark} to confirm`
  })
}

/** Keeps the look at an end of many initials short. */
const longestAbbreviation = 40

function reportMissing(
  prose: Span,
  expected: string,
  {isSet, isSure, note}: {isSet: boolean; isSure: boolean; note: string},
  report: (finding: Finding) => void
): void {
  const isClosed = closed.test(prose.text)
  if (isClosed && !(isSet && markup.test(prose.text))) return
  const isCertain = isSure && !isClosed
  report({
    at: prose.end - (footnote.exec(prose.text)?.[0].length ?? 0),
    message: `Unexpected end of a description without \`${expected}\`, expected \`${expected}\`, add it`,
    ...(isCertain ? {expected} : {suggest: [expected]}),
    note,
    group: isCertain ? 'end missing' : 'end missing to confirm'
  })
}

function evidence(expected: string, convention: Convention<string> | undefined): string {
  const what = expected === '' ? 'no mark' : `\`${expected}\``
  return convention
    ? `${convention.support} of ${convention.of} descriptions end with ${what}`
    : `Descriptions are set to end with ${what}`
}
