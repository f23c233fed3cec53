import type {Entry, EntryGroup, Section} from 'mdast-util-curated-list'
import {publisher} from 'url-identity'
import type {ListedPage} from './listed-page.ts'
import type {Options} from './options.ts'
import type {PageKind} from './page-kind.ts'
import {areVariants, fold, isSameSubject, isSameTitle} from './title-words.ts'

/** What decides besides the two entries. */
type Circumstances = {
  scope: Options['scope']
  /** The list puts an entry into several sections on purpose. */
  allowsCrossListing: boolean
  holds: PageKind
}

/** Says whether the later of two entries for one page is one too many. */
export function isDuplicate({entry: first}: ListedPage, {entry: later}: ListedPage, when: Circumstances): boolean {
  const areSiblings = first.group === later.group
  const isSameSection = first.section === later.section
  if (when.scope === 'list' && !areSiblings) return false
  if (when.scope === 'section' && !isSameSection) return false
  if (!isSameSection) {
    if (haveSameHeading(first.section, later.section)) return false
    if (when.allowsCrossListing && isSameTitle(first, later)) return false
  }
  if (isSameSubject(first, later)) return true
  if (namesOnlyHost(first) || namesOnlyHost(later)) return false
  if (areSiblings && areNeighbours(first, later) && areVariants(first, later)) return false
  return (
    when.holds === 'one thing' || (when.holds === 'one service' && first.family === 'row' && later.family === 'row')
  )
}

/** Sections of one name repeat by chapter or by person ("Further reading"), and so do the entries below them. */
function haveSameHeading(first: Section, later: Section): boolean {
  const title = fold(first.title).join(' ')
  return title !== '' && title === fold(later.title).join(' ')
}

function areNeighbours(first: Entry, later: Entry): boolean {
  const places = placesOf(first.group)
  return Math.abs((places.get(first) ?? 0) - (places.get(later) ?? 0)) === 1
}

const known = new WeakMap<EntryGroup, Map<unknown, number>>()

/** Where the members of a group stand; kept, for one page may stand in a group any number of times. */
function placesOf(group: EntryGroup): Map<unknown, number> {
  const places = known.get(group) ?? new Map(group.members.map((member, at) => [member, at]))
  known.set(group, places)
  return places
}

/** A link that is called by a host where many publish (`[youtube.com](…)`) is a source for what stands beside it. */
function namesOnlyHost({link: {label, url}}: Entry): boolean {
  const publishedBy = publisher(url)
  return (
    publishedBy?.isShared === true &&
    label
      .trim()
      .toLowerCase()
      .replace(/^www\./, '') === publishedBy.host
  )
}
