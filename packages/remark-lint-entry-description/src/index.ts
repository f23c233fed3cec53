import {descriptionProse, type Entry, holds, holdsFirmly, inForce, isWhole, type Span} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule, type RuleContext} from 'unified-list-rule'
import {checkCapital, type Words} from './capital.ts'
import {checkEnd} from './end.ts'
import {meta} from './meta.ts'
import {learnOpenings} from './openings.ts'
import type {Options} from './options.ts'
import {repetition} from './repetition.ts'

export type {Options} from './options.ts'

type Report = (finding: Finding) => void

/** Reports descriptions that begin or end unlike the list, repeat the title, or are too long. */
const entryDescription: ListRule<Options> = listRule<Options>(meta, (context, report, options) => {
  const {list, learned, isChange} = context
  const {capital, endPunctuation} = learned.conventions
  const words = wordsOf(context)
  const tells = isChange ? holdsFirmly : holds
  for (const entry of list.entries) {
    const prose = entry.cells && !isWhole(list, entry) ? undefined : descriptionProse(list, entry)
    if (!prose) continue
    const first = options.capital === 'learn' ? inForce(capital, entry.section, tells) : undefined
    checkCapital(list, entry, prose, options.capital, first, words, report)
    const end = options.end === 'learn' ? inForce(endPunctuation, entry.section, tells) : undefined
    checkEnd(list, entry, prose, options.end, end, report)
    reportRepetition(entry, prose, options.repeat, report)
    reportLength(prose, options.max, report)
    reportWords(prose, options.words, report)
  }
})

export default entryDescription

/** What the list that is learned from shows of words; a change may bring titles of its own. */
function wordsOf({list, learned, isChange}: RuleContext): Words {
  let titles: Set<string> | undefined
  return {
    isOrdinary: learnOpenings(learned),
    isTitle(word) {
      titles ??= new Set(
        [learned, ...(isChange ? [list] : [])].flatMap(({entries}) => entries.map(({title}) => title.text))
      )
      return titles.has(word)
    }
  }
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
