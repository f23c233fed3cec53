import {type Convention, type CuratedList, type Entry, endMark, type Span} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'

/** A full stop that belongs to an abbreviation: `Inc.`, `U.S.`, `vs.`. */
const abbreviation = /(?:\b(?:inc|ltd|co|corp|jr|sr|no|vs|e\.g|i\.e|al)|\b\p{L}(?:\.\p{L})+|\b\p{Lu})\.$/iu

/** Ends that many lists let stand without a mark: addresses, code, markup, brackets. */
const closed = /[`*_>)\]]$|https?:\/\/\S+$/u

/** A full stop inside: without the last one, the sentences would be parted but not ended. */
const severalSentences = /[.!?]\s+\p{Lu}|[。！？]./u

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
  const mark = endMark(list, entry)
  const expected = end === 'learn' ? convention?.value : end === 'none' ? '' : end
  if (mark === undefined || expected === undefined || mark === expected) return
  const note = evidence(expected, convention)
  if (expected === '') reportMark(prose, mark, note, report)
  else if (mark === '') reportMissing(prose, expected, note, report)
}

function reportMark(prose: Span, mark: string, note: string, report: (finding: Finding) => void): void {
  if (abbreviation.test(prose.text)) return
  const isSure = !severalSentences.test(prose.text)
  report({
    at: {start: prose.end - mark.length, end: prose.end},
    message: `Unexpected \`${mark}\` at the end of a description, expected none, remove it`,
    ...(isSure ? {expected: ''} : {suggest: ['']}),
    note,
    group: `end ${mark}`
  })
}

function reportMissing(prose: Span, expected: string, note: string, report: (finding: Finding) => void): void {
  if (closed.test(prose.text)) return
  const message = `Unexpected end of a description without \`${expected}\`, expected \`${expected}\`, add it`
  report({at: prose.end, message, expected, note, group: 'end missing'})
}

function evidence(expected: string, convention: Convention<string> | undefined): string {
  const what = expected === '' ? 'no mark' : `\`${expected}\``
  return convention
    ? `${convention.support} of ${convention.of} descriptions end with ${what}`
    : `Descriptions are set to end with ${what}`
}
