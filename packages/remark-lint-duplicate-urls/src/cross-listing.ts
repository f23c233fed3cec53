import {agreement, type Convention, holds} from 'mdast-util-curated-list'
import type {ListedPage} from './listed-page.ts'
import {isSameSubject} from './title-words.ts'

/** What a list does where a page stands in two sections: lists one thing twice on purpose, or happens to. */
export type CrossListing = Convention<'same subject' | 'another'>

/** Learns whether a list puts entries into several sections on purpose; nothing where it does not. */
export function learnCrossListing(byPage: Iterable<readonly ListedPage[]>): CrossListing | undefined {
  const learned = agreement(pairs(byPage))
  return holds(learned) && learned.value === 'same subject' ? learned : undefined
}

function* pairs(byPage: Iterable<readonly ListedPage[]>): Generator<CrossListing['value']> {
  for (const [first, ...others] of byPage) {
    const other = others.find(({entry}) => entry.section !== first?.entry.section)
    if (first && other) yield isSameSubject(first.entry, other.entry) ? 'same subject' : 'another'
  }
}
