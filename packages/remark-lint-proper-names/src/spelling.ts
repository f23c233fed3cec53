import {agreement, type CuratedList, holds} from 'mdast-util-curated-list'
import {lettersOf, type Mention, mentions} from 'well-known-names'
import {isDoubtful, isInLicence, isInLongerName} from './doubt.ts'
import {type Prose, prose} from './prose.ts'

/** A mention with its place in the document, and the prose that it is part of. */
export type Place = Pick<Prose, 'block' | 'isQuoted' | 'url'> & {mention: Mention}

/** What a spelling is judged by. */
type Standards = {
  /** Tells whether the list has a spelling of a name that a quotation is held to. */
  isHabit: (name: string) => boolean
  /** Tells whether a name all in lower case is a slip. */
  isLowSlip: (name: string) => boolean
}

/** Finds the well-known names in the prose of a list. */
export function mentionsOf(list: CuratedList): Place[] {
  return prose(list).flatMap(({start, end, ...rest}) =>
    mentions(list.text.slice(start, end)).map((mention) => {
      return {...rest, mention: {...mention, start: start + mention.start, end: start + mention.end}}
    })
  )
}

/**
 * Judges a spelling that is not the name's own: certainly wrong, perhaps wrong, or nothing to say.
 *
 * Capitals alone (`MYSQL`) shout, they do not misspell; a name that the linked address spells the same way is the
 * project's own; a name all in lower case may be a package or a command; the text of a link may quote a title as printed,
 * where capitals and what parts the words are the author's choice unless the list has a habit. Common words that only
 * together are a name, `Open LDAP`, may begin another one, unless the address is the owner's.
 */
export function judge(list: CuratedList, place: Place, where: Standards): 'wrong' | 'perhaps' | undefined {
  const {mention, url} = place
  const {actual, known, difference} = mention
  if (url?.includes(actual) || isInLicence(list, place)) return undefined
  const isQuotation = url !== undefined && !url.startsWith('#')
  if (isQuotation && isSpelledOut(mention) && !where.isHabit(known.name)) return undefined
  if (difference === 'variant') return isOtherName(list, place) ? undefined : 'perhaps'
  if (known.isEveryday || actual === actual.toUpperCase()) return undefined
  if (actual === actual.toLowerCase()) return where.isLowSlip(known.name) ? 'perhaps' : undefined
  if (beginsLow(known.name) && isAtStart(list.text, mention.start)) return undefined
  return isQuotation || isDoubtful(list, place) ? 'perhaps' : 'wrong'
}

function isOtherName(list: CuratedList, place: Place): boolean {
  const {mention, url} = place
  return (
    mention.actual.includes(' ') &&
    isInLongerName(list, place) &&
    !lettersOf(url ?? '').includes(lettersOf(mention.known.name))
  )
}

/** `NodeJS`, `Digital Ocean`, `Javascript`: the letters are right, their case or what parts the words is not. */
function isSpelledOut({actual, known}: Mention): boolean {
  return lettersOf(actual) === lettersOf(known.name)
}

/** Learns which names a list writes with their capitals, so that lower case is a slip. */
export function learnCapitals(places: readonly Place[]): (name: string) => boolean {
  const isLow = new Map<string, boolean[]>()
  for (const {mention} of places) {
    const uses = isLow.get(mention.known.name) ?? []
    uses.push(mention.actual === mention.actual.toLowerCase())
    isLow.set(mention.known.name, uses)
  }
  const slips = new Map([...isLow].map(([name, uses]) => [name, isFalseByConvention(uses)]))
  return (name) => slips.get(name) ?? false
}

function isFalseByConvention(uses: boolean[]): boolean {
  const convention = agreement(uses)
  return holds(convention) && !convention.value
}

/** `iOS`, `jQuery`: at the start of a sentence the first letter may be a capital. */
function beginsLow(name: string): boolean {
  return name.charAt(0) !== name.charAt(0).toUpperCase()
}

function isAtStart(text: string, offset: number): boolean {
  let before = offset - 1
  while (before >= 0 && ' \t"\'“(*_'.includes(text.charAt(before))) before--
  return before < 0 || '\n\r.!?:[|>#-–—'.includes(text.charAt(before))
}
