import {
  anchorTarget,
  type ContentsItem,
  type CuratedList,
  contentsSections,
  type Section
} from 'mdast-util-curated-list'
import {type Coverage, coverage} from './coverage.ts'
import {renames} from './renames.ts'
import {titleForm} from './title-form.ts'
import {Unlisted} from './unlisted.ts'

/** A contents held against the sections: one slip is in one of these and only there. */
export type Alignment = {
  /** Items and the sections they lead to, or are meant to. */
  pairs: Map<ContentsItem, Section>
  /** Items whose link leads elsewhere although one heading has their text or their anchor. */
  misdirected: Map<ContentsItem, Section>
  /** Those of them for which no other heading can be meant. */
  certain: Set<ContentsItem>
  /** Dead items that stand where an unlisted section does: the section was renamed. */
  renamed: Map<ContentsItem, Section>
  /** Items that lead nowhere. */
  dead: ContentsItem[]
  /** Sections that should be listed; an item that leads to another page under their title lists them, too. */
  missing: Section[]
  /** Items that are siblings in one list. */
  families: ContentsItem[][]
  coverage: Coverage
}

/**
 * Pairs the items of a contents with the sections, first by anchor, then by title, then by place.
 *
 * @param known the alignment of the text that habits are learned from, when it is another one.
 */
export function align(list: CuratedList, items: ContentsItem[], ignore: string[], known?: Alignment): Alignment {
  const pairs = contentsSections(list)
  let dead = items.filter(({anchor}) => anchor !== undefined && !anchorTarget(list, anchor))
  const unlisted = new Unlisted(list, new Set(pairs.values()))
  const misdirected = findMisdirected(items, dead, pairs, unlisted)
  const isSure = ([item, section]: [ContentsItem, Section]) =>
    unlisted.isOnly(section, item, pairs.get(item.parent ?? item))
  const certain = new Set([...misdirected].filter(isSure).map(([item]) => item))
  dead = dead.filter((item) => !misdirected.has(item))
  const {couldList} = coverage(list, new Set(pairs.values()), ignore)
  const free = list.sections.filter((section) => !unlisted.isListed(section) && couldList(section))
  const families = siblingItems(items, list)
  const renamed = renames(families, dead, free, pairs)
  for (const [item, section] of renamed) pairs.set(item, section)
  const listed = new Set(pairs.values())
  const covered = coverage(list, listed, ignore, known?.coverage)
  const elsewhere = new Set(items.filter((item) => item.link && !item.anchor).map(({title}) => titleForm(title)))
  const isMissing = (section: Section) =>
    !listed.has(section) && covered.includes(section) && !elsewhere.has(titleForm(section.title))
  const missing = list.sections.filter(isMissing)
  dead = dead.filter((item) => !renamed.has(item))
  return {pairs, misdirected, certain, renamed, dead, missing, families, coverage: covered}
}

/** Finds dead items and second items for one section that name an unlisted one, and pairs them with it. */
function findMisdirected(
  items: ContentsItem[],
  dead: ContentsItem[],
  pairs: Map<ContentsItem, Section>,
  unlisted: Unlisted
): Map<ContentsItem, Section> {
  const misdirected = new Map<ContentsItem, Section>()
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
    for (const candidate of [item, first]) {
      if (isHome(candidate, pairs)) continue
      const section = unlisted.named(candidate, pairs.get(candidate.parent ?? candidate), !candidate.parent)
      if (!section) continue
      const isBefore = !candidate.parent && section.range.start < (pairs.get(candidate)?.range.start ?? 0)
      direct(isBefore && titleForm(item.title) === titleForm(first.title) ? first : candidate, section)
      break
    }
  }
  return misdirected
}

/** Tells whether an item leads to a section below that of the item around it. */
function isHome(item: ContentsItem, pairs: Map<ContentsItem, Section>): boolean {
  return item.parent !== undefined && pairs.get(item)?.parent === pairs.get(item.parent)
}

/** Later items that lead to a section which an item before them already lists. */
function doubles(
  items: ContentsItem[],
  pairs: Map<ContentsItem, Section>
): Array<{item: ContentsItem; first: ContentsItem}> {
  const seen = new Map<Section, ContentsItem>()
  return items.flatMap((item) => {
    const section = pairs.get(item)
    const first = section && seen.get(section)
    if (section && !first) seen.set(section, item)
    return first ? [{item, first}] : []
  })
}

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
