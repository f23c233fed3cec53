import type {ContentsItem, CuratedList, Section} from 'mdast-util-curated-list'
import {anchorForm, titleForm} from './title-form.ts'

/** Sections of one name from which on nobody can tell which is meant. */
const mostNamesakes = 100

/** The sections that no item leads to, by title and by anchor. */
export class Unlisted {
  readonly #listed: Set<Section>
  readonly #byForm = new Map<string, Section[]>()

  constructor(list: CuratedList, listed: Set<Section>) {
    this.#listed = listed
    for (const section of list.sections) {
      if (!section.heading) continue
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
    for (const known of this.#namesakes(item)) {
      if (known.length > mostNamesakes) continue
      const free = known.filter((section) => !this.#listed.has(section))
      const below = free.filter((section) => section.parent === parent)
      const [only, ...others] = below.length > 0 ? below : isAnywhere ? free : []
      if (only && others.length === 0) return only
    }
    return undefined
  }

  /** Tells whether a section is the only one, listed or not, that an item can mean: of those below `parent`, if it is one. */
  isOnly(section: Section, item: ContentsItem, parent: Section | undefined): boolean {
    const isBelow = item.parent !== undefined && section.parent === parent
    return this.#namesakes(item).every(
      (known) =>
        known.length <= mostNamesakes &&
        known.every((other) => other === section || (isBelow && other.parent !== parent))
    )
  }

  /** The sections of an item's title, and those of its anchor. */
  #namesakes(item: ContentsItem): Section[][] {
    const forms = [`t ${titleForm(item.title)}`, `a ${anchorForm(item.anchor ?? '')}`]
    return forms.map((form) => (form.length < 3 ? [] : (this.#byForm.get(form) ?? [])))
  }
}
