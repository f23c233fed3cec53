import type {CuratedList, Range} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import type {Mention} from 'well-known-names'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {judge, learnCapitals, mentionsOf, type Place} from './spelling.ts'

export type {Options} from './options.ts'

/**
 * Reports well-known names that are spelled in another way than their owner does.
 *
 * Only the case of letters of an unambiguous name is repaired on its own, and not in the text of a link or a quotation,
 * which may quote the title of a work, nor in a longer name. The company of a title belongs to `company-suffix`, which knows the host as well.
 */
const properNames: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  const allowed = new Set(options.allow)
  const found = mentionsOf(list)
  const model = learned === list ? found : mentionsOf(learned)
  const isLowSlip = lowSlips(options, () => learnCapitals(model))
  const isHabit = isChange ? habits(model) : () => true
  const companies = companiesOf(list)
  const labels = new Set([learned, ...(isChange ? [list] : [])].flatMap(({links}) => links.map(({label}) => label)))
  for (const place of found) {
    const {mention} = place
    if (mention.difference === 'none' || allowed.has(mention.actual) || companies.get(mention.start) === mention.end)
      continue
    const verdict = judge(list, place, {
      isHabit,
      isLowSlip: (name) => !labels.has(mention.actual) && isLowSlip(name)
    })
    if (verdict) report(finding(mention, verdict === 'wrong'))
  }
})

export default properNames

function finding({start, end, actual, known}: Mention, isCertain: boolean): Finding {
  return {
    at: {start, end},
    message: `Unexpected spelling \`${actual}\`, expected \`${known.name}\``,
    note: `The name is written \`${known.name}\` on ${known.source}`,
    group: actual === actual.toLowerCase() ? 'names in lower case' : isCertain ? 'names' : 'names as quoted',
    ...(isCertain ? {expected: known.name} : {suggest: [known.name]})
  }
}

function lowSlips({lowerCase}: Options, learn: () => (name: string) => boolean): (name: string) => boolean {
  return lowerCase === 'learn' ? learn() : () => lowerCase === 'always'
}

/** Tells which names the base itself spells right, four times out of five. */
function habits(model: readonly Place[]): (name: string) => boolean {
  const counts = new Map<string, {right: number; of: number}>()
  for (const {mention} of model) {
    const count = counts.get(mention.known.name) ?? {right: 0, of: 0}
    counts.set(mention.known.name, count)
    count.of++
    if (mention.difference === 'none') count.right++
  }
  return (name) => {
    const {right, of} = counts.get(name) ?? {right: 0, of: 0}
    return right > 0 && right >= of * 0.8
  }
}

/** The companies that stand whole behind "at", the end of each by its start. */
function companiesOf(list: CuratedList): Map<number, number> {
  const spans = list.entries.flatMap(({title: {name, company, people}}): Array<Range | undefined> => {
    const at = name.text.lastIndexOf(' at ')
    const last = at === -1 ? undefined : {start: name.start + at + 4, end: name.end}
    return [company ?? last, ...people.map((person) => person.company)]
  })
  return new Map(spans.flatMap((span) => (span ? [[span.start, span.end]] : [])))
}
