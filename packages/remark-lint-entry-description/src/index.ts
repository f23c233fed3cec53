import {
  type Convention,
  descriptionProse,
  type Entry,
  type FirstLetter,
  holds,
  holdsFirmly,
  inForce,
  type Span
} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {checkEnd} from './end.ts'
import {smallFirstLetter} from './first-letter.ts'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {repetition} from './repetition.ts'

export type {Options} from './options.ts'

type Report = (finding: Finding) => void

/** Reports descriptions that begin or end unlike the list, repeat the title, or are too long. */
const entryDescription: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  const {capital, endPunctuation} = learned.conventions
  const tells = isChange ? holdsFirmly : holds
  for (const entry of list.entries) {
    const prose = descriptionProse(list, entry)
    if (!prose) continue
    reportCapital(entry, prose, options.capital, inForce(capital, entry.section, tells), report)
    const end = options.end === 'learn' ? inForce(endPunctuation, entry.section, tells) : undefined
    checkEnd(list, entry, prose, options.end, end, report)
    reportRepetition(entry, prose, options.repeat, report)
    reportLength(prose, options.max, report)
    reportWords(prose, options.words, report)
  }
})

export default entryDescription

function reportCapital(
  entry: Entry,
  prose: Span,
  capital: Options['capital'],
  convention: Convention<FirstLetter> | undefined,
  report: Report
): void {
  if (capital === 'any') return
  if (capital === 'learn' && convention?.value !== 'upper') return
  const at = smallFirstLetter(entry, prose)
  if (!at) return
  const actual = prose.text.slice(0, at.end - at.start)
  const expected = actual.toUpperCase()
  report({
    at,
    message: `Unexpected \`${actual}\` at the start of a description, expected \`${expected}\``,
    expected,
    note: convention
      ? `${convention.support} of ${convention.of} descriptions begin with a capital`
      : 'Descriptions are set to begin with a capital',
    group: 'capital'
  })
}

function reportRepetition(entry: Entry, prose: Span, repeat: Options['repeat'], report: Report): void {
  const found = repeat === 'any' ? undefined : repetition(entry, prose)
  if (found === undefined || (found === 'start' && repeat !== 'start')) return
  report({
    at: {start: prose.start, end: prose.end},
    message: `Unexpected title \`${entry.title.text}\` again in its description, expected something that the title does not say`,
    group: 'repetition'
  })
}

function reportLength(prose: Span, max: number, report: Report): void {
  const length = [...prose.text].length
  if (max === 0 || length <= max) return
  report({
    at: {start: prose.start, end: prose.end},
    message: `Unexpected description of \`${length}\` characters, expected at most \`${max}\``
  })
}

function reportWords(prose: Span, words: string[], report: Report): void {
  const text = prose.text.toLowerCase()
  for (const word of words) {
    const at = text.indexOf(word.toLowerCase())
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (at === -1 || /[\p{L}\p{N}]/u.test(around)) continue
    const range = {start: prose.start + at, end: prose.start + at + word.length}
    report({at: range, message: `Unexpected word \`${word}\` in a description, expected plain facts`})
  }
}
