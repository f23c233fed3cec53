import {agreement, type Convention, type CuratedList} from 'mdast-util-curated-list'
import type {Alignment} from './alignment.ts'
import {isBare} from './item-form.ts'
import {anchorForm} from './title-form.ts'

/** What a contents does, read from the text as it was before it was changed or repaired. */
export type Habits = {
  /** Its items lead to sections: it is the contents of this document and of nothing else. */
  isContents: boolean
  /** Most of its dead anchors are those that another site or tool makes. */
  isOtherSlugger: boolean
  /**
   * Whether an item is a bullet and a link whose text is the title of its section; capitals that differ are slips in one
   * of the two, and say nothing of the form.
   */
  form: Convention<boolean> | undefined
}

/** Reads the habits of a contents from its alignment with the sections. */
export function habitsOf(list: CuratedList, {pairs, misdirected}: Alignment): Habits {
  const items = list.contents?.items.length ?? 0
  const slugger = [...misdirected].filter(([{anchor}, {slug}]) => anchorForm(anchor ?? '') === anchorForm(slug))
  return {
    isContents: pairs.size >= 2 && pairs.size >= items / 2,
    isOtherSlugger: slugger.length >= Math.max(3, pairs.size / 2),
    form: agreement([...pairs].map(([item, {title}]) => isBare(list, item) && isSameTitle(item.title, title)))
  }
}

function isSameTitle(title: string, other: string): boolean {
  return title === other || title.toLowerCase() === other.toLowerCase()
}
