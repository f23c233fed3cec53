import type {Person, Range, Span} from '../types.ts'
import {looksLikeCompany} from './company.ts'
import {looksLikePersonName, looksLikeSingleName} from './person-name.ts'
import {cut, cutTrimmed, matchesOutside, splitOutside} from './span.ts'

// Each pattern begins at the first of a run of white space, so that long runs stay linear.
const joiners = /(?<!\s)\s+(?:and|&)\s+/g
const commas = /,\s+(?:(?:and|&)\s+)?/g
const ats = /(?<!\s)\s+(?:at|@)\s+|^(?:at|@)\s+/g
const roleInitials = /\b(?:[CV][A-Z]O|SDE|SRE|SE|S?VP|MD|PhD|Ph\.D)s?\b/
const roleWords =
  /\b(?:advocate|analyst|architect|author|chair|chief|co-?founder|creator|dean|designer|developer|director|editor|engineer|evangelist|executive|fellow|founder|founding|head|lead|leader|manager|member|officer|owner|partner|president|prof|professor|programmer|researcher|scientist|specialist|staff|student|team|writer)s?\b/i

/**
 * Reads what stands behind a title's separator as people: `Ada Lovelace and Jo Roe, Engineers at Acme`.
 *
 * A role or company that is written once for several people belongs to the last. Nothing when it is a subtitle.
 */
export function readPeople(span: Span, groups: readonly Range[]): Person[] | undefined {
  const segments = splitOutside(span, commas, groups)
  const people: Person[] = []
  for (const [index, segment] of segments.entries()) {
    const names = readNames(segment, groups, index > 0)
    if (names) {
      for (const name of names) people.push(name)
      continue
    }
    if (index > 0) return affiliate(people, cutTrimmed(span, segment.start, span.end), span)
    const single = segments.length > 1 ? readSingleName(segment, cut(span, segment.end, span.end)) : undefined
    if (!single) return readWithoutComma(span, groups)
    people.push(single)
  }
  return people
}

/** Names joined by "and"; behind a comma a name may as well be a company, so one that stands alone needs a twin. */
function readNames(segment: Span, groups: readonly Range[], isLater: boolean): Person[] | undefined {
  const parts = splitOutside(segment, joiners, groups)
  if (!parts.every((part) => looksLikePersonName(part.text))) return undefined
  if (isLater && parts.some((part) => hasRole(part.text))) return undefined
  return parts.map((name) => ({...name, name}))
}

/** `Weingarten, Engineering Lead at Shopify`: one word is a name when a role at a company follows. */
function readSingleName(segment: Span, rest: Span): Person | undefined {
  const isName = looksLikeSingleName(segment.text) && /\sat\s/.test(rest.text) && hasRole(rest.text)
  return isName ? {...segment, name: segment} : undefined
}

/** `Jo Roe at Acme`. */
function readWithoutComma(span: Span, groups: readonly Range[]): Person[] | undefined {
  const at = matchesOutside(span, ats, groups).at(-1)
  if (!at) return undefined
  const company = cutTrimmed(span, at.end, span.end)
  const people = readNames(cutTrimmed(span, span.start, at.start), groups, false)
  return people && looksLikeCompany(company.text)
    ? affiliate(people, cutTrimmed(span, at.start, span.end), span)
    : undefined
}

/** Gives the last of the people the role and company that `rest` tells; `span` holds both. */
function affiliate(people: Person[], rest: Span, span: Span): Person[] {
  const last = people.at(-1)
  if (!last) return people
  const whole = cut(span, last.start, rest.end)
  return [...people.slice(0, -1), {...whole, name: last.name, ...readAffiliation(rest)}]
}

function readAffiliation(rest: Span): Pick<Person, 'role' | 'company'> {
  const at = [...rest.text.matchAll(ats)].at(-1)
  if (at) {
    const company = cutTrimmed(rest, rest.start + at.index + at[0].length, rest.end)
    const role = cutTrimmed(rest, rest.start, rest.start + at.index)
    if (looksLikeCompany(company.text)) return role.text ? {role, company} : {company}
  }
  return hasRole(rest.text) || !looksLikeCompany(rest.text) ? {role: rest} : {company: rest}
}

function hasRole(text: string): boolean {
  return roleInitials.test(text) || roleWords.test(text)
}
