import {type CuratedList, descriptionProse, introducesDescription} from 'mdast-util-curated-list'

/** How often descriptions open with a word, with a capital and without. */
type Count = {capital: number; small: number}

/**
 * So many capitals, and so many for each small letter but the one in question, show that a word is no name that has to be
 * written small.
 */
const least = {capitals: 2, share: 4}

/** Commands have short names (`git`, `go`, `sed`); what is shorter and no article may be one, whatever the list opens with. */
const longestCommand = 3

const articles = new Set(['a', 'an', 'the'])

/** Ends that mark an ordinary English word, which no product in lower case has; `ping` and `spring` are shorter. */
const ordinaryEnd = /^[a-z]{3,}(?:[a-z](?:ing|ful|ly)|tion|ment|ness|able|ible|less)s?$/
const leastLetters = 7

/** Words with which a sentence goes on that began with the title: `Anvil - is a tool`. */
const goingOn = new Set('is are was were has have had can will and or but that which who whose where'.split(' '))

/**
 * Learns which words may open a description with a capital without harm: ordinary ones, no tool that is written small
 * (`npm`, `ncurses`), for which no rule of letters can be given.
 *
 * A word is ordinary when the list itself opens descriptions with its capital; English articles are, and words with the
 * ends of English derivation.
 */
export function learnOpenings(list: CuratedList): (word: string) => boolean {
  let counts: Map<string, Count> | undefined
  return (word) => {
    if (goingOn.has(word)) return false
    if (articles.has(word)) return true
    if (word.length <= longestCommand && /^[a-z]+$/.test(word)) return false
    if (word.length >= leastLetters && ordinaryEnd.test(word)) return true
    counts ??= countOpenings(list)
    const {capital, small} = counts.get(word) ?? {capital: 0, small: 0}
    return capital >= least.capitals && capital >= (small - 1) * least.share
  }
}

function countOpenings(list: CuratedList): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const entry of list.entries) {
    if (!introducesDescription(entry)) continue
    const word = /^\p{L}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/u.exec(descriptionProse(list, entry)?.text ?? '')?.[0]
    if (word === undefined) continue
    const key = word.toLowerCase()
    const count = counts.get(key) ?? {capital: 0, small: 0}
    counts.set(key, count)
    if (word === key) count.small++
    else count.capital++
  }
  return counts
}
