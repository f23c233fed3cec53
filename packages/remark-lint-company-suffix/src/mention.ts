import {lookup, wellKnownNames} from 'well-known-names'
import {type Companies, companyKey, spellingOf} from './companies.ts'
import {firstWord, type Word, wordsOf} from './words.ts'

/** A company that a text names; offsets count in the text that was searched. */
export type Mention = {
  name: string
  start: number
  end: number
  /** The letters can hardly mean anything else. */
  isDistinctive: boolean
  /** Titles of the list end in it. */
  isListed: boolean
}

/** Most words of a company's name that is searched for. */
const mostWords = 4

/** Words behind a company's name that make it a product or an imitation. */
const product = /^\s+(?:api|apis|bot|clone|cloud|sdk|ads|maps|play|web services)\b/i

/** The first words of well-known companies: most words begin none, and need no look-up. */
const knownStarts = new Set(wellKnownNames.filter(({kind}) => kind === 'company').map(({name}) => firstWord(name)))

/** Finds the companies that a text names, spelled as the list or the company spells them. */
export function companiesIn(text: string, companies: Companies): Mention[] {
  const words = wordsOf(text)
  const found: Mention[] = []
  for (let index = 0; index < words.length; index++) {
    const mention = mentionAt(text, words, index, companies)
    if (!mention) continue
    if (!product.test(text.slice(mention.end, mention.end + 20))) found.push(mention)
    while ((words[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) index++
  }
  return found
}

function mentionAt(text: string, words: readonly Word[], first: number, companies: Companies): Mention | undefined {
  const {start, text: begin} = words[first] ?? {start: 0, text: ''}
  if (!knownStarts.has(begin) && !companies.starts.has(begin)) return undefined
  for (let length = mostWords; length > 0; length--) {
    const run = words.slice(first, first + length)
    const last = run.at(-1)
    if (!last || run.length < length || run.slice(0, -1).some(({isLast}) => isLast)) continue
    const spelled = text.slice(start, last.end)
    const mention = nameOf(spelled, companies)
    if (mention) return {...mention, start, end: last.end}
  }
  return undefined
}

/** A name counts where it is spelled letter by letter; words of every day and single common words prove little. */
function nameOf(spelled: string, companies: Companies): Omit<Mention, 'start' | 'end'> | undefined {
  const key = companyKey(spelled)
  const known = lookup(spelled)
  const isListed = companies.spellings.has(key)
  if (known?.kind === 'company' && known.name === spelled)
    return {name: spelled, isDistinctive: !known.isEveryday, isListed}
  if (known || companies.spellings.get(key)?.has(spelled) !== true) return undefined
  return {name: spellingOf(companies, key), isDistinctive: /\s|\p{Ll}\p{Lu}|\d|-/u.test(spelled), isListed}
}
