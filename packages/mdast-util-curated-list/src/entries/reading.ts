import {isSign, isSubject} from '../links/link-role.ts'
import {trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import {overAsides} from './aside.ts'
import {overDecoration} from './decoration.ts'
import {isGeneric} from './generic-labels.ts'
import {lastJoined, ownedLink} from './joined-links.ts'
import {backOverMarkup, insideMarkup, overClosingMarkup} from './markup.ts'
import {separatorOf} from './separator.ts'
import {titleBefore} from './title-before.ts'
import {hasWordsBesideLinks, hasWordsBetween} from './words.ts'

/**
 * How sure it is that a line with a link is an entry: `sure` when the link comes first and is parted from what follows,
 * or the line is `**Title** [pdf]`; `likely` when words follow such a link without a separator, or the link comes behind
 * a name; `prose` when a sentence goes on around the link.
 */
type Certainty = 'sure' | 'likely' | 'prose'

/** The parts of one line that has a link. */
export type Reading = {
  link: EntryLink
  title: Range
  before?: Range
  separator?: Range
  description?: Range
  certainty: Certainty
}

/** Tells whether a link names nothing; lists may know more such labels than we do. */
export type IsGeneric = (link: EntryLink) => boolean

/** Reads a line, the first paragraph of an entry; nothing without a link that an entry could be about. */
export function readLine(
  text: string,
  line: Range,
  links: EntryLink[],
  generic: IsGeneric = isGeneric
): Reading | undefined {
  const first = links.findIndex(isSubject)
  const candidate = links[first]
  if (!candidate) return undefined
  const isLead = !hasWordsBetween(text, {start: line.start, end: candidate.start}, links)
  const named = isLead && generic(candidate) ? namingLink(text, links, first, generic) : undefined
  const link = named ?? ownedLink(text, links, first) ?? candidate
  if (isLead && isSign(link)) return undefined
  const before = trimRange(text, line.start, backOverMarkup(text, line.start, link.start))
  const words = isLead || !generic(link) ? undefined : titleBefore(text, line.start, link.start)
  const rest = afterLinks(text, line, link, links)
  const reading: Reading = {link, title: words?.range ?? labelRange(text, link), ...rest, certainty: 'sure'}
  if (before.start < before.end) reading.before = before
  if (!isLead) reading.certainty = certaintyBehindWords(text, line, reading, links, words?.isStrong ?? false, generic)
  else if (readsOn(text, reading)) reading.certainty = 'likely'
  return reading
}

/** Takes the link that names something when only links that do not stand before it: `[pdf](…) [Title](…)`. */
function namingLink(text: string, links: EntryLink[], first: number, generic: IsGeneric): EntryLink | undefined {
  const start = links[first]
  const next = links.slice(first, first + 8).find((link) => isSubject(link) && !generic(link))
  if (!start || !next || hasWordsBesideLinks(text, {start: start.end, end: next.start}, links)) return undefined
  return next
}

function labelRange(text: string, link: EntryLink): Range {
  const isBare = link.kind === 'autolink' || link.kind === 'literal'
  const {start, end} = isBare ? link.destination : link.text
  return insideMarkup(text, trimRange(text, start, end))
}

type Rest = Pick<Reading, 'separator' | 'description'>

/** What follows the link, or the last of the links that lead the line where that one is parted from what follows. */
function afterLinks(text: string, line: Range, link: EntryLink, links: EntryLink[]): Rest {
  const last = lastJoined(text, links, link)
  const rest = last === link ? undefined : afterLink(text, line, last, links)
  return rest?.description && isParted(text, rest.separator) ? rest : afterLink(text, line, link, links)
}

function afterLink(text: string, line: Range, link: EntryLink, links: EntryLink[]): Rest {
  const closed = overClosingMarkup(text, overBracket(text, link), line.end)
  const start = overAsides(text, overDecoration(text, closed, line.end, links), line.end)
  const separator = separatorOf(text.slice(start, line.end))
  const description = trimRange(text, start + separator.length, withoutComment(text, line))
  const hasDescription = description.start < description.end
  const parts: Rest = {}
  if (separator && (hasDescription || separator.trim())) parts.separator = {start, end: start + separator.length}
  if (hasDescription) parts.description = description
  return parts
}

/** Steps over the bracket that closes around the link: `Title ([pdf](…)) - text`. */
function overBracket(text: string, link: EntryLink): number {
  const pair = `${text[link.start - 1] ?? ''}${text[link.end] ?? ''}`
  return pair === '()' || pair === '[]' || pair === '（）' || pair === '【】' ? link.end + 1 : link.end
}

function withoutComment(text: string, line: Range): number {
  const {end} = trimRange(text, line.start, line.end)
  if (!text.startsWith('-->', end - 3)) return end
  const start = text.lastIndexOf('<!--', end)
  return start >= line.start ? start : end
}

function certaintyBehindWords(
  text: string,
  line: Range,
  reading: Reading,
  links: EntryLink[],
  isStrong: boolean,
  generic: IsGeneric
): Certainty {
  const {link} = reading
  const behind = links.filter((other) => other.start >= link.end)
  const endsHere = !hasWordsBesideLinks(text, {start: link.end, end: line.end}, links) && behind.every(generic)
  if (endsHere) return isStrong ? 'sure' : 'likely'
  const isName =
    generic(link) && /[-‐-―:：|([（]\s*$/u.test(text.slice(Math.max(line.start, link.start - 8), link.start))
  return !isName && readsOn(text, reading) ? 'prose' : 'likely'
}

/** Tells whether the words behind a link go on as a sentence does, with neither separator nor bracket between. */
function readsOn(text: string, {separator, description}: Reading): boolean {
  if (!description) return false
  return !isParted(text, separator) && !/[([（【]/.test(text[description.start] ?? '')
}

/** Tells whether a separator parts what stands around it; a comma or a period behind a link goes on or ends a sentence. */
export function isParted(text: string, separator: Range | undefined): boolean {
  return separator !== undefined && /[^\s,.;，、；]/u.test(text.slice(separator.start, separator.end))
}
