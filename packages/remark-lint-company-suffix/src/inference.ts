import {canNameCompany, type Entry} from 'mdast-util-curated-list'
import {type Companies, companyKey, companyOf, tiedCompany} from './companies.ts'
import {companiesIn, type Mention} from './mention.ts'

/** The company that a title without suffix belongs to, and what tells so. */
export type Inference = {
  name: string
  /** The host is tied to the company by other titles. */
  tie?: {support: number; of: number; place: string}
  /** The name of the title says so itself. */
  mention?: Mention
}

/**
 * Infers the company of an entry whose title does not end in one.
 *
 * The host speaks first. Without it one company that the name mentions counts when its name can mean nothing else.
 */
export function inferCompany(entry: Entry, companies: Companies): Inference | undefined {
  if (!canNameCompany(entry) || entry.title.company !== undefined) return undefined
  const name = entry.title.name.text
  const mentions = companiesIn(name, companies).filter((mention) => mention.end - mention.start < name.length)
  const tie = tiedCompany(companies, entry.url)
  if (tie) {
    const mention = mentions.find((one) => companyKey(one.name) === companyKey(tie.name))
    return isNamedAlone(name, tie.name) ? undefined : {name: tie.name, tie, ...(mention && {mention})}
  }
  const [mention] = mentions
  const isOne = new Set(mentions.map((one) => one.name)).size === 1
  return mention?.isDistinctive && isOne ? {name: mention.name, mention} : undefined
}

/** What a title says of its company: it ends in one, it should, or it does not compare. */
export function endsInCompany(entry: Entry, companies: Companies): boolean | undefined {
  if (companyOf(entry) !== undefined) return true
  return inferCompany(entry, companies) ? false : undefined
}

/** Words that make a company's name the name of its blog. */
const ofBlog = new Set([
  'blog',
  'tech',
  'technology',
  'technical',
  'engineering',
  'developer',
  'developers',
  'dev',
  'labs'
])

/** The title is the company's name, with or without "Engineering Blog": an entry about the company. */
function isNamedAlone(title: string, company: string): boolean {
  const rest = title.startsWith(company) ? title.slice(company.length).trim() : undefined
  return rest?.split(/\s+/).every((word) => word === '' || ofBlog.has(word.toLowerCase())) === true
}
