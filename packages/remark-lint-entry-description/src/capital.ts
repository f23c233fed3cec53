import {
  type Convention,
  type CuratedList,
  type Entry,
  type FirstLetter,
  introducesDescription,
  isCertain,
  isReadClearly,
  type Span
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {smallFirstWord} from './first-word.ts'
import type {Options} from './options.ts'

/** What is known of the words of a list. */
export type Words = {
  /** Tells whether a word may open a description with a capital. */
  isOrdinary: (word: string) => boolean
  /** Tells whether an entry is called so. */
  isTitle: (word: string) => boolean
}

/** Reports a description that begins with a small letter where the list's begin with a capital. */
export function checkCapital(
  list: CuratedList,
  entry: Entry,
  prose: Span,
  capital: Options['capital'],
  convention: Convention<FirstLetter> | undefined,
  {isOrdinary, isTitle}: Words,
  report: (finding: Finding) => void
): void {
  if (capital === 'any' || (capital === 'learn' && convention?.value !== 'upper')) return
  const first = introducesDescription(entry) ? smallFirstWord(entry, prose, isTitle) : undefined
  if (!first) return
  const {letter, word, isDoubtful} = first
  const actual = prose.text.slice(0, letter.end - letter.start)
  const expected = actual.toUpperCase()
  const isHabit = capital === 'upper' || isCertain(convention)
  const isSure = isHabit && !isDoubtful && isOrdinary(word) && isReadClearly(list, entry)
  report({
    at: letter,
    message: `Unexpected \`${actual}\` at the start of a description, expected \`${expected}\``,
    ...(isSure ? {expected} : {suggest: [expected]}),
    note:
      capital === 'learn' && convention
        ? `${convention.support} of ${convention.of} descriptions begin with a capital`
        : 'Descriptions are set to begin with a capital',
    group: isSure ? 'capital' : 'capital to confirm'
  })
}
