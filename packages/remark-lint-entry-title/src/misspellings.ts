import type {CuratedList, Entry, Span} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import {urlIdentity} from 'url-identity'
import {singleEdit} from './edit-distance.ts'
import {isVariant} from './spelling-variants.ts'
import {countWords, type WordCounts, wordsOf} from './words.ts'

/** Most words of a title or its sources that are compared with each other; real titles have far fewer. */
const mostWords = 120

/** A word that the title may have meant; `places` is how many places of the list it counts for by itself. */
type Source = {word: string; where: string; places: number}

/**
 * Reports words of a title that are one edit away from what the entry's address, description or twin says.
 *
 * A word that the list has elsewhere, or that the address confirms, is no slip. A spelling that the list has nowhere but
 * in this one place may be that place's slip. With a base to learn from, the right spelling has to stand in it: else an
 * addition would bring to light what is wrong in a line that it did not touch.
 */
export function checkMisspellings({list, learned, isChange}: RuleContext, report: (finding: Finding) => void): void {
  const evidence = countWords(learned)
  const counts = isChange ? countWords(list) : evidence
  const twins = entriesByIdentity(list)
  for (const entry of list.entries) {
    const unknown = unknownWords(entry, counts).slice(0, mostWords)
    if (unknown.length === 0) continue
    const sources = sourcesOf(entry, twins.get(urlIdentity(entry.url).key) ?? [])
    for (const word of unknown) {
      const source = sources.find((other) => isSlip(word.text.toLowerCase(), other, counts, evidence))
      if (source) report(slip(word, source, counts))
    }
  }
}

/** Words of a title that stand nowhere else; companies and people have rules of their own. */
function unknownWords({title, url}: Entry, counts: WordCounts): Span[] {
  const address = url.toLowerCase().replace(/[^a-z]/g, '')
  const name = {start: title.start, end: title.name.end, text: title.text.slice(0, title.name.end - title.start)}
  const words = wordsOf(name)
  const own = new Map<string, number>()
  for (const {text} of wordsOf(title)) own.set(text.toLowerCase(), (own.get(text.toLowerCase()) ?? 0) + 1)
  return words.filter(({text}) => {
    const word = text.toLowerCase()
    return (counts.get(word)?.count ?? 0) <= (own.get(word) ?? 0) && !address.includes(word)
  })
}

function sourcesOf(entry: Entry, same: readonly Entry[]): Source[] {
  const {title, url, description} = entry
  const own = new Set(wordsOf(title).map(({text}) => text.toLowerCase()))
  const sources: Source[] = []
  function add(text: string, where: string, places: number): void {
    for (const found of wordsOf({start: 0, end: text.length, text})) {
      const word = found.text.toLowerCase()
      if (!own.has(word) && sources.length < mostWords) sources.push({word, where, places})
    }
  }
  add(url.slice(0, 2000), 'address', 0)
  if (description) add(description.text.slice(0, 2000), 'description', 1)
  for (const twin of same.slice(0, 3)) if (twin !== entry) add(twin.title.text, 'entry for the same address', 1)
  return sources
}

function isSlip(word: string, {word: other, places}: Source, counts: WordCounts, evidence: WordCounts): boolean {
  if ((counts.get(other)?.count ?? 0) <= places || (evidence.get(other)?.count ?? 0) <= places) return false
  const at = singleEdit(word, other)
  return at !== undefined && !isVariant(word, other, at)
}

function slip(word: Span, {word: other, where}: Source, counts: WordCounts): Finding {
  const {count: places, spelling} = counts.get(other) ?? {count: 0, spelling: other}
  const expected = /\p{Ll}\p{Lu}/u.test(spelling) ? spelling : inCaseOf(word.text, other)
  return {
    at: {start: word.start, end: word.end},
    message: `Unexpected word \`${word.text}\` in title, expected \`${expected}\` as in its ${where}`,
    suggest: [expected],
    note: `The list has \`${expected}\` in ${places} ${places === 1 ? 'place' : 'places'} and \`${word.text}\` only here`
  }
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase()
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase()
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function entriesByIdentity(list: CuratedList): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    const {key} = urlIdentity(entry.url)
    const known = groups.get(key)
    if (known) known.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
