import type {AnchorLink, CuratedList, Section} from 'mdast-util-curated-list'
import {editDistance} from './edit-distance.ts'

/** The anchor that a dead link most likely means; `isOnly` when it differs in punctuation and case and no other can be meant. */
export type Nearest = {anchor: string; isOnly: boolean; section?: Section}

/** Longest anchors that are compared letter by letter, and how often that is done in one document. */
const longest = 60
const mostComparisons = 20_000

/** Edits that a slip makes, for anchors of at least so many letters each. */
const lettersPerEdit = 5

/** Makes a search for the anchor that a dead link means: by letters, by the heading of its text, by few edits. */
export function nearestAnchor(list: CuratedList): (link: AnchorLink) => Nearest | undefined {
  const bySlug = new Map(list.sections.filter(({heading}) => heading).map((section) => [section.slug, section]))
  const anchors = [...list.anchors].filter((anchor) => !/[\s()<>\\]|^user-content-/.test(anchor))
  const letters = once(anchors, lettersOf)
  let comparisons = 0
  const titles = once([...bySlug.keys()], (slug) => lettersOf(bareTitle(bySlug.get(slug)?.title ?? '')))

  function found(anchor: string, isOnly: boolean): Nearest {
    const section = bySlug.get(anchor)
    return {anchor, isOnly, ...(section && {section})}
  }

  /** Tells whether no other heading has the title of the one that an anchor leads to. */
  function hasOwnTitle(anchor: string): boolean {
    const title = bySlug.get(anchor)?.title
    return title === undefined || titles.get(lettersOf(bareTitle(title))) === anchor
  }

  function closest(dead: string, form: string): string | undefined {
    let limit = Math.floor(form.length / lettersPerEdit)
    let best: string | undefined
    for (const [other, anchor] of letters) {
      if (Math.abs(other.length - form.length) > limit || comparisons++ > mostComparisons) continue
      const distance = editDistance(form, other, limit)
      if (distance === undefined || !hasCloseWords(dead, anchor)) continue
      best = anchor
      limit = distance - 1
    }
    return best
  }

  return ({anchor, link}) => {
    const form = lettersOf(anchor)
    const same = form.length > 1 ? letters.get(form) : undefined
    const label = lettersOf(bareTitle(link.label))
    const titled = titles.get(label)
    if (same !== undefined) return found(same, hasOwnTitle(same) && (titled ?? same) === same)
    if (titled !== undefined && label.length > 1) return found(titled, false)
    const close = form.length > longest ? undefined : closest(anchor, form)
    return close === undefined ? undefined : found(close, false)
  }
}

/** Tells whether two anchors differ by slips within words: `rust-tools` is not a slip of `ruby-tools`. */
function hasCloseWords(a: string, b: string): boolean {
  const [words, others] = [a.toLowerCase().split('-'), b.toLowerCase().split('-')]
  if (words.length !== others.length) return words.join('') === others.join('')
  return words.every((word, index) => {
    const other = others[index] ?? ''
    return (
      word === other || editDistance(word, other, Math.floor(Math.max(word.length, other.length) / 4)) !== undefined
    )
  })
}

/** Keeps the names whose form no other name has. */
function once(names: string[], formOf: (name: string) => string): Map<string, string> {
  const known = new Map<string, string | undefined>()
  for (const name of names) {
    const form = formOf(name)
    known.set(form, known.has(form) ? undefined : name)
  }
  return new Map([...known].flatMap(([form, name]) => (name === undefined ? [] : [[form, name] as const])))
}

/** A title less the count that generators put behind it: `Audio (39)`. */
function bareTitle(title: string): string {
  return title.replace(/\s\(\d+\)\s*$/, '')
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
