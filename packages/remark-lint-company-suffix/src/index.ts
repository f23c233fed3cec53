import {
  type CuratedList,
  type Entry,
  holds,
  isReadClearly,
  isWhole,
  learnNotePlace,
  type Span
} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule, type RuleContext} from 'unified-list-rule'
import {type Companies, readCompanies} from './companies.ts'
import {isGenitive} from './form.ts'
import {inferCompany} from './inference.ts'
import {meta} from './meta.ts'
import {missingFinding} from './missing.ts'
import {noteBehindFinding} from './note-behind.ts'
import type {Options} from './options.ts'
import {correction, lowerCaseCompany} from './spelling.ts'
import {learnUsage, suffixConvention} from './usage.ts'

export type {Options} from './options.ts'

/**
 * Reports titles whose company is misspelt, missing or in another place than the list's `Title at Company`.
 *
 * Which titles need a company is learned for each section and sibling group from those whose company is known, by a host
 * that the list itself ties to one company or by the name that the title mentions. Lists without the habit hear of
 * certain misspellings only.
 */
const companySuffix: ListRule<Options> = listRule<Options>(meta, (context, report, {suffix, allow}) => {
  const {list, learned} = context
  const companies = readCompanies(learned)
  const check = suffix === 'learn' ? placeCheck(context, companies) : undefined
  for (const entry of list.entries) {
    if (isBroken(list, entry)) continue
    const spelling = spellingFindings(list, entry, companies, allow)
    for (const finding of spelling) report(finding)
    const place = spelling.length === 0 ? check?.(entry) : undefined
    if (place) report(place)
  }
})

export default companySuffix

/** Tells whether the title is the text of a link that is none: where it ends, only its author knows. */
function isBroken(list: CuratedList, entry: Entry): boolean {
  const {link, title} = entry
  const isLinkText = link.text.start <= title.start && title.end <= link.text.end
  return !isLinkText && !isWhole(list, entry)
}

/** Misspellings of one title: one finding a spelling, at each place. */
function spellingFindings(list: CuratedList, entry: Entry, companies: Companies, allow: string[]): Finding[] {
  const {title, url} = entry
  const findings: Finding[] = []
  function check(company: Span | undefined, href?: string): void {
    const found = company && !allow.includes(company.text) && correction(company.text, companies, href)
    if (!found) return
    const {expected, note} = found
    const isSure = found.isCertain && isReadClearly(list, entry)
    findings.push({
      at: {start: company.start, end: company.end},
      message: `Unexpected company \`${company.text}\`, expected \`${expected}\``,
      note,
      group: `${company.text} is ${expected}${isSure ? '' : '?'}`,
      ...(isSure ? {expected} : {suggest: [expected]})
    })
  }
  check(title.company ?? lowerCaseCompany(title, url), url)
  for (const {company} of title.people) check(company)
  return findings
}

function placeCheck(
  {list, learned, isChange}: RuleContext,
  companies: Companies
): (entry: Entry) => Finding | undefined {
  const usage = learnUsage(learned, companies)
  const notePlace = learnNotePlace(learned)
  const isNoteFirst = holds(notePlace) && notePlace.value === 'before company'
  return (entry) => {
    if (isNoteFirst && entry.title.company) return noteBehindFinding(list, entry, notePlace)
    const inference = inferCompany(entry, companies)
    if (!inference || (isChange && isGenitive(entry.title.name.text, inference))) return undefined
    const convention = suffixConvention(entry, usage)
    return convention && missingFinding(list, entry, inference, convention)
  }
}
