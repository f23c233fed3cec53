import {type CuratedList, type MajorWord, majorWords, type Title} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import {firm} from './firm.ts'
import type {Options} from './options.ts'

/** How often the list writes a word with a capital and without, first words of titles left out. */
type CaseCount = {capital: number; lower: number}

/** So many words in lower case are a style and no product's name. */
const several = 2

/** Ends that mark an ordinary English word, which no product in lower case has. */
const ordinaryEnd = /(?:ing|ed|ly|tion|sion|ment|ness|able|ible|ally|ance|ence|ity|ous|ive|ful|less)s?$/

/**
 * Reports titles whose major words are in lower case in a list of title case; all have one cause.
 *
 * Where most titles are too short to show a case they are names, which nobody capitalises but their owner.
 */
export function checkCase(context: RuleContext, report: (finding: Finding) => void, options: Options): void {
  const {list, learned} = context
  const note = options.case === 'learn' ? learnNote(context) : 'Titles are set to title case'
  if (options.case === false || note === undefined) return
  const counts = countCases(learned)
  for (const {title} of list.entries) {
    const lower = majorWords(title).filter(({isCapital}) => !isCapital)
    const wrong = lower.filter((word) => !isCustomary(word, counts))
    if (wrong.length < several && !lower.some((word) => isOrdinary(word, counts))) continue
    const [first] = wrong
    const last = wrong.at(-1)
    if (!first || !last) continue
    report({
      at: {start: first.start, end: last.end},
      message: `Unexpected lower case in title at \`${first.text}\`, expected \`${capitalised(first.text)}\``,
      suggest: [repaired(title, wrong)],
      note,
      group: 'case'
    })
  }
}

function learnNote(context: RuleContext): string | undefined {
  const convention = firm(context.learned.conventions.titleCase.list, context)
  if (convention?.value !== 'title' || convention.of < context.learned.entries.length / 2) return undefined
  return `${convention.support} of ${convention.of} titles capitalise all major words`
}

function countCases(list: CuratedList): Map<string, CaseCount> {
  const counts = new Map<string, CaseCount>()
  for (const {title} of list.entries) {
    for (const {text, isCapital} of majorWords(title)) {
      const count = counts.get(text.toLowerCase()) ?? {capital: 0, lower: 0}
      counts.set(text.toLowerCase(), count)
      if (isCapital) count.capital++
      else count.lower++
    }
  }
  return counts
}

/** A word that the list otherwise capitalises, or one that its end shows to be no name. */
function isOrdinary({text}: MajorWord, counts: Map<string, CaseCount>): boolean {
  const {capital, lower} = counts.get(text.toLowerCase()) ?? {capital: 0, lower: 0}
  return (capital >= 2 && capital >= lower * 4) || (lower < 2 && ordinaryEnd.test(text))
}

/** A word that the list has in lower case as often as with a capital, such as a product's name. */
function isCustomary({text}: MajorWord, counts: Map<string, CaseCount>): boolean {
  const {capital, lower} = counts.get(text.toLowerCase()) ?? {capital: 0, lower: 0}
  return lower > 1 && lower >= capital
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function repaired(title: Title, words: readonly MajorWord[]): string {
  const start = words[0]?.start ?? title.start
  let text = ''
  let from = start
  for (const word of words) {
    text += title.text.slice(from - title.start, word.start - title.start) + capitalised(word.text)
    from = word.end
  }
  return text
}
