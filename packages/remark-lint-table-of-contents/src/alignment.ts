import {
  anchorTarget,
  type ContentsItem,
  type CuratedList,
  contentsSections,
  type Section
} from 'mdast-util-curated-list'
import {type Coverage, coverage} from './coverage.ts'
import {renames} from './renames.ts'
import {anchorForm, titleForm} from './title-form.ts'

/** A contents held against the sections: one slip is in one of these and only there. */
export type Alignment = {
  /** Items and the sections they lead to, or are meant to. */
  pairs: Map<ContentsItem, Section>
  /** Items whose link leads elsewhere although one heading has their text or their anchor. */
  misdirected: Map<ContentsItem, Section>
  /** Dead items that stand where an unlisted section does: the section was renamed. */
  renamed: Map<ContentsItem, Section>
  /** Items that lead nowhere. */
  dead: ContentsItem[]
  /** Sections that should be listed. */
  missing: Section[]
  /** Items that are siblings in one list. */
  families: ContentsItem[][]
  coverage: Coverage
}

/** Pairs the items of a contents with the sections, first by anchor, then by title, then by place. */
export function align(list: CuratedList, items: ContentsItem[], ignore: string[]): Alignment {
  const pairs = contentsSections(list)
  const isDead = ({anchor}: ContentsItem) => anchor !== undefined && !anchorTarget(list, anchor)
  let dead = items.filter(isDead)
  const misdirected = new Map<ContentsItem, Section>()
  const unlisted = new Unlisted(list, new Set(pairs.values()))
  const direct = (item: ContentsItem, section: Section) => {
    misdirected.set(item, section)
    pairs.set(item, section)
    unlisted.take(section)
  }
  for (const item of dead) {
    const section = unlisted.named(item, pairs.get(item.parent ?? item), true)
    if (section) direct(item, section)
  }
  for (const {item, first} of doubles(items, pairs)) {
    const section = unlisted.named(item, pairs.get(item.parent ?? item), item.parent === undefined)
    const isBefore = section && section.range.start < (pairs.get(item)?.range.start ?? 0)
    if (section) direct(isBefore ? first : item, section)
  }
  dead = dead.filter((item) => !misdirected.has(item))
  const {couldList} = coverage(list, new Set(pairs.values()), ignore)
  const free = list.sections.filter((section) => !unlisted.isListed(section) && couldList(section))
  const families = siblingItems(items, list)
  const renamed = renames(families, dead, free, pairs)
  for (const [item, section] of renamed) pairs.set(item, section)
  const listed = new Set(pairs.values())
  const covered = coverage(list, listed, ignore)
  const missing = list.sections.filter((section) => !listed.has(section) && covered.includes(section))
  dead = dead.filter((item) => !renamed.has(item))
  return {pairs, misdirected, renamed, dead, missing, families, coverage: covered}
}

/** Later items that lead to a section which an item before them already lists under the same title. */
function doubles(
  items: ContentsItem[],
  pairs: Map<ContentsItem, Section>
): Array<{item: ContentsItem; first: ContentsItem}> {
  const seen = new Map<string, ContentsItem>()
  return items.flatMap((item) => {
    const section = pairs.get(item)
    const key = section && `${section.range.start} ${titleForm(item.title)}`
    const first = key && seen.get(key)
    if (key && !first) seen.set(key, item)
    return first ? [{item, first}] : []
  })
}

/** The sections that no item leads to, by title and by anchor. */
class Unlisted {
  readonly #listed: Set<Section>
  readonly #byForm = new Map<string, Section[]>()

  constructor(list: CuratedList, listed: Set<Section>) {
    this.#listed = listed
    for (const section of list.sections) {
      if (!section.heading || listed.has(section)) continue
      for (const form of new Set([`t ${titleForm(section.title)}`, `a ${anchorForm(section.slug)}`])) {
        const known = this.#byForm.get(form)
        if (known) known.push(section)
        else this.#byForm.set(form, [section])
      }
    }
  }

  isListed(section: Section): boolean {
    return this.#listed.has(section)
  }

  take(section: Section): void {
    this.#listed.add(section)
  }

  /** The one section that an item names by title or anchor: below `parent`, or anywhere if none is there and it may. */
  named(item: ContentsItem, parent: Section | undefined, isAnywhere: boolean): Section | undefined {
    for (const form of [`t ${titleForm(item.title)}`, `a ${anchorForm(item.anchor ?? '')}`]) {
      const known = this.#byForm.get(form) ?? []
      if (form.length < 3 || known.length > mostNamesakes) continue
      const free = known.filter((section) => !this.#listed.has(section))
      const below = free.filter((section) => section.parent === parent)
      const [only, ...others] = below.length > 0 ? below : isAnywhere ? free : []
      if (only && others.length === 0) return only
    }
    return undefined
  }
}

/** Sections of one name from which on nobody can tell which is meant. */
const mostNamesakes = 100

/** Groups items that share a parent or, at the top, a list. */
function siblingItems(items: ContentsItem[], {contents}: CuratedList): ContentsItem[][] {
  const tops = new Map((contents?.nodes ?? []).flatMap((list) => list.children.map((node) => [node, list])))
  const byList = new Map<unknown, ContentsItem[]>()
  for (const item of items) {
    if (item.parent) continue
    const list = tops.get(item.node)
    const others = byList.get(list)
    if (others) others.push(item)
    else byList.set(list, [item])
  }
  return [...byList.values(), ...items.map(({children}) => children)].filter(({length}) => length > 0)
}
