import {type ContentsItem, type CuratedList, isInBrokenHtml, isPlain, type Section} from 'mdast-util-curated-list'
import {indentOf, lineEnding, linkTo, rangeOf} from './address.ts'
import type {Alignment} from './alignment.ts'
import {alphabetOf} from './alphabet.ts'
import {isBare, leadOf} from './item-form.ts'

/** An insertion of items; `isPlaced` when place and form follow from the items around and from the heading alone. */
export type NewItem = {section: Section; at: number; text: string; isPlaced: boolean; behind?: ContentsItem}

/**
 * Writes the items of the sections that a contents misses, each with the subsections that it would list.
 *
 * Sections that are missed side by side share one insertion.
 */
export function newItems(list: CuratedList, alignment: Alignment): NewItem[] {
  const writer = new ItemWriter(list, alignment)
  const items = alignment.missing.map((section) => writer.write(section)).filter((item) => item !== undefined)
  const places = new Map<number, NewItem[]>()
  for (const item of items) {
    const others = places.get(item.at)
    if (others) others.push(item)
    else places.set(item.at, [item])
  }
  for (const group of places.values()) {
    const text = group.map((item) => item.text).join('')
    for (const item of group) item.text = text
  }
  return items
}

class ItemWriter {
  readonly #list: CuratedList
  readonly #alignment: Alignment
  readonly #items = new Map<Section, ContentsItem>()
  readonly #neighbours = new Map<ContentsItem, {before?: ContentsItem; after?: ContentsItem}>()
  readonly #before = new Map<Section, ContentsItem | undefined>()
  readonly #after = new Map<Section, ContentsItem | undefined>()
  readonly #indent: string | undefined
  readonly #fits: ReturnType<typeof alphabetOf>

  constructor(list: CuratedList, alignment: Alignment) {
    this.#list = list
    this.#alignment = alignment
    for (const [item, section] of alignment.pairs) if (!this.#items.has(section)) this.#items.set(section, item)
    for (const siblings of alignment.families) {
      siblings.forEach((item, index) => {
        const [before, after] = [siblings[index - 1], siblings[index + 1]]
        this.#neighbours.set(item, {...(before && {before}), ...(after && {after})})
      })
    }
    this.#indent = this.#indentUnit()
    this.#fits = alphabetOf(alignment.families)
  }

  write(section: Section): NewItem | undefined {
    const [before, after] = this.#around(section)
    const model = before ?? after
    if (!model) return undefined
    const {text: lead} = leadOf(this.#list, model)
    const below = this.#below(section, lead, indentOf(this.#list, model))
    const own = lead + linkTo(section) + below
    const isAlone = below === '' && hasPlainTitle(section)
    const isPlaced = isAlone && isBare(this.#list, model) && this.#isPlaced(section, before, after)
    const gap = this.#gap(model)
    if (before) return {section, at: rangeOf(before).end, text: gap + own, isPlaced, behind: before}
    return {section, at: rangeOf(model).start, text: own + gap, isPlaced}
  }

  /**
   * Tells whether a section has one place between two items: nothing else stands there, lines can be added, and where the
   * items are alphabetical the section is. What a contents begins and ends with is choice.
   */
  #isPlaced({title}: Section, before: ContentsItem | undefined, after: ContentsItem | undefined): boolean {
    if (!before || !after || this.#neighbours.get(before)?.after !== after) return false
    if (!this.#fits(title, before, after)) return false
    const isBroken = [before, after].some((item) => isInBrokenHtml(this.#list, rangeOf(item)))
    return !isBroken && isPlain(this.#list, before.node) && isPlain(this.#list, after.node)
  }

  /** The items of the nearest listed siblings before and after a section. */
  #around(section: Section): [ContentsItem | undefined, ContentsItem | undefined] {
    const siblings = section.parent?.sections ?? []
    if (!this.#before.has(section)) {
      this.#sweep(siblings, this.#before)
      this.#sweep(siblings.toReversed(), this.#after)
    }
    return [this.#before.get(section), this.#after.get(section)]
  }

  /** Notes for each sibling the item of the last listed one. */
  #sweep(siblings: Section[], nearest: Map<Section, ContentsItem | undefined>): void {
    let last: ContentsItem | undefined
    for (const sibling of siblings) {
      nearest.set(sibling, last)
      last = this.#items.get(sibling) ?? last
    }
  }

  /** What stands between two items: the line ending, a blank line in a loose list, the indent. */
  #gap(model: ContentsItem): string {
    const {before, after} = this.#neighbours.get(model) ?? {}
    for (const [first, second] of [
      [before, model],
      [model, after]
    ]) {
      const gap = first && second ? this.#list.text.slice(rangeOf(first).end, rangeOf(second).start) : 'none'
      if (/^\s+$/.test(gap)) return gap
    }
    return lineEnding(this.#list) + indentOf(this.#list, model)
  }

  /** The lines of the subsections that belong in the contents, indented as other items below items are. */
  #below(section: Section, lead: string, indent: string): string {
    if (this.#indent === undefined) return ''
    const inner = indent + this.#indent
    const children = section.sections.filter((child) => this.#alignment.coverage.isUsual(child))
    return children
      .map((child) => lineEnding(this.#list) + inner + lead + linkTo(child) + this.#below(child, lead, inner))
      .join('')
  }

  #indentUnit(): string | undefined {
    for (const item of this.#alignment.pairs.keys()) {
      if (!item.parent) continue
      const [outer, inner] = [indentOf(this.#list, item.parent), indentOf(this.#list, item)]
      const unit = inner.startsWith(outer) ? inner.slice(outer.length) : ''
      if (/^[ \t]+$/.test(unit)) return unit
    }
    return undefined
  }
}

/** A heading of words alone: pictures, emoji, code and links are left out of an item or not, as people like. */
function hasPlainTitle({heading, title}: Section): boolean {
  return (
    heading?.type === 'heading' &&
    heading.children.every(({type}) => type === 'text') &&
    /^[\p{L}\p{M}\p{N} &+#/.,:'’()-]+$/u.test(title)
  )
}
