import {type CuratedList, canNameCompany, type Entry} from 'mdast-util-curated-list'
import {publisher} from 'url-identity'
import {lettersOf, lookup} from 'well-known-names'
import {firstWord} from './words.ts'

/** A company that the titles of a list name for one publisher. */
export type Tie = {name: string; support: number; of: number; place: string}

/** The companies that the titles of a list name. */
export type Companies = {
  /** How often each spelling of a company stands in titles, by what the spellings have in common. */
  spellings: Map<string, Map<string, number>>
  /** How often each company is named for a publisher, by the publisher's key. */
  publishers: Map<string, Map<string, number>>
  /** The first words of all spellings. */
  starts: Set<string>
}

/** Events are named behind "at" like companies: `at GopherCon`, `at QCon 2016`. */
const event = /con\b|conf\b|conference|summit|meetup|\d{4}$/i

/** Least titles of a publisher that tie it to a company, and the least share of them (design 3.3). */
const leastTitles = 2
const leastShare = 0.8

/** Reads the companies that the titles of a list end in. */
export function readCompanies(list: CuratedList): Companies {
  const companies: Companies = {spellings: new Map(), publishers: new Map(), starts: new Set()}
  for (const entry of list.entries) {
    const company = companyOf(entry)
    if (company === undefined) continue
    const key = companyKey(company)
    count(companies.spellings, key, company)
    companies.starts.add(firstWord(company))
    const place = publisher(entry.url)
    if (place && !place.isShared) count(companies.publishers, place.key, key)
  }
  return companies
}

/** Reads the company that a title ends in; nothing for events and categories. */
export function companyOf(entry: Entry): string | undefined {
  const company = canNameCompany(entry) ? entry.title.company?.text : undefined
  return company === undefined || event.test(company) ? undefined : company
}

/** What the spellings of a company have in common: its letters, without a leading "The". */
export function companyKey(company: string): string {
  return lettersOf(company.replace(/^the\s+(?=\S)/i, ''))
}

/** Finds the company that the list itself ties a publisher to; shared hosts are tied to none. */
export function tiedCompany(companies: Companies, href: string): Tie | undefined {
  const place = publisher(href)
  const counts = place && !place.isShared ? companies.publishers.get(place.key) : undefined
  const best = counts && mostCommon(counts)
  if (!place || !best || best.support < leastTitles || best.support < best.of * leastShare) return undefined
  return {...best, name: spellingOf(companies, best.value), place: place.key}
}

/** Gives a company its spelling: the well-known one, else the list's most common. */
export function spellingOf({spellings}: Companies, key: string): string {
  const own = mostCommon(spellings.get(key) ?? new Map<string, number>())?.value ?? key
  const known = lookup(own)
  return known && companyKey(known.name) === key ? known.name : own
}

/** Finds the most common value, the first among equals. */
export function mostCommon(counts: Map<string, number>): {value: string; support: number; of: number} | undefined {
  let best: {value: string; support: number; of: number} | undefined
  let of = 0
  for (const [value, support] of counts) {
    of += support
    if (!best || support > best.support) best = {value, support, of}
  }
  return best && {...best, of}
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>()
  values.set(value, (values.get(value) ?? 0) + 1)
  counts.set(key, values)
}
