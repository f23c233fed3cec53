import type {Span, Title} from 'mdast-util-curated-list'
import {publisher} from 'url-identity'
import {knownCompany, lettersOf, lookup, type WellKnownName} from 'well-known-names'
import {type Companies, companyKey, mostCommon, tiedCompany} from './companies.ts'
import {isNear} from './near.ts'

/** The spelling that a company should have, and why. */
export type Correction = {expected: string; isCertain: boolean; note: string}

/**
 * Finds the right spelling of a company that stands behind "at"; nothing when there is no reason to doubt.
 *
 * A well-known name beats the list's majority; a slip of the finger needs a host that names the company, and is certain
 * only where no title on another site names a company by that spelling: it may be one of its own.
 */
export function correction(text: string, companies: Companies, url?: string): Correction | undefined {
  const known = text.endsWith('!') ? undefined : lookup(text)
  if (known?.name === text) return undefined
  return (
    (known ? wellKnown(text, known, companies, url) : undefined) ??
    (known || url === undefined ? undefined : slip(text, companies, url)) ??
    inconsistent(text, companies)
  )
}

function wellKnown(text: string, known: WellKnownName, companies: Companies, url = ''): Correction | undefined {
  const isOnOwnHost =
    knownCompany(url) === known || lettersOf(tiedCompany(companies, url)?.name ?? '') === lettersOf(known.name)
  if (known.isEveryday && !isOnOwnHost) return undefined
  const isCase = text.toLowerCase() === known.name.toLowerCase()
  return {
    expected: known.name,
    isCertain: isCase || isOnOwnHost,
    note: `The company writes itself \`${known.name}\` on ${known.source}`
  }
}

/**
 * Finds a company in lower case that the title grammar cannot tell from "at scale": `at notion` on Notion's own site.
 */
export function lowerCaseCompany({name}: Title, url: string): Span | undefined {
  const at = name.text.lastIndexOf(' at ') + 4
  const text = name.text.slice(at)
  if (at < 5 || lookup(text) === undefined || lookup(text) !== knownCompany(url)) return undefined
  return {start: name.start + at, end: name.end, text}
}

/** A slip: the host names a company that is nearly the one of the title. */
function slip(text: string, companies: Companies, url: string): Correction | undefined {
  const key = companyKey(text)
  const isEstablished = (mostCommon(companies.spellings.get(key) ?? new Map<string, number>())?.of ?? 0) > 1
  const owner = knownCompany(url)
  if (owner && isNear(key, companyKey(owner.name)))
    return {
      expected: owner.name,
      isCertain: !isElsewhere(key, companies, url),
      note: `The link is on a site of ${owner.name}`
    }
  const tie = tiedCompany(companies, url)
  if (tie && isNear(key, companyKey(tie.name)))
    return {
      expected: tie.name,
      isCertain: false,
      note: `${tie.support} of ${tie.of} titles of ${tie.place} name \`${tie.name}\``
    }
  if (isEstablished || tie) return undefined
  const label = domainLabel(url)
  return label && isNear(key, label)
    ? {expected: likeCase(text, label), isCertain: false, note: `The link is on a site of \`${label}\``}
    : undefined
}

/** Tells whether titles on other sites than that of a URL name a company, by what its spellings have in common. */
function isElsewhere(key: string, {publishers, spellings}: Companies, url: string): boolean {
  const all = mostCommon(spellings.get(key) ?? new Map<string, number>())?.of ?? 0
  return all > (publishers.get(publisher(url)?.key ?? '')?.get(key) ?? 0)
}

/** The same letters in the list's more common spelling, which is at least twice as common. */
function inconsistent(text: string, companies: Companies): Correction | undefined {
  const counts = companies.spellings.get(companyKey(text))
  const best = counts && mostCommon(counts)
  if (!best || best.value === text || best.support < 2 || best.support < 2 * (counts.get(text) ?? 0)) return undefined
  const note = `${best.support} of ${best.of} titles write \`${best.value}\``
  return {expected: best.value, isCertain: false, note}
}

/** The name that a publisher registered: `treebo` of `tech.treebo.com`. */
function domainLabel(url: string): string | undefined {
  const place = publisher(url)
  if (!place || place.isShared || place.path !== undefined) return undefined
  const labels = place.host.split('.')
  const isSecondLevel = /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) ?? '')
  return lettersOf(labels.at(isSecondLevel ? -3 : -2) ?? '')
}

function likeCase(text: string, label: string): string {
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase()
  return isCapital ? label.charAt(0).toUpperCase() + label.slice(1) : label
}
