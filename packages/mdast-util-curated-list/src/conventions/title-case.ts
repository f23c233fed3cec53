import type {CuratedList, Range, Title} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/** A word of a title that title case capitalises, with its place in the source. */
export type MajorWord = Range & {text: string; isCapital: boolean}

/** How a title is capitalised: every major word, only the first, or some. */
export type TitleCase = 'title' | 'sentence' | 'mixed'

/**
 * Words that title case may leave in lower case: articles, conjunctions, prepositions of any length (The Chicago Manual
 * of Style, 8.159), and verbs and pronouns that writers treat alike.
 */
const minorWords = new Set(
  `all and any are but can did few for get got had has how its let may nor not now off one our out own per say too two use
  via was who why yet you
  about above across after against along alongside also amid among another around atop based because been before
  behind being below beneath beside besides between beyond concerning considering could depending despite does doing
  done down during each else even ever excluding following from given goes have here inside instead into just like
  made make more most much near once onto other others over past plus regarding same should since some still such
  than that their them then there these they this those though through throughout till toward towards under
  underneath unless unlike until unto upon using versus very want were what when where whereas whether which while
  will with within without would your yours`.split(/\s+/)
)

/** Words that show that a title of Latin letters is not English, in which title case is a custom. */
const foreignWords =
  /(?:^|\s)(?:de|del|des|du|di|da|do|dos|das|della|la|le|les|el|los|las|il|lo|gli|un|una|une|der|die|das|den|dem|ein|eine|und|mit|für|von|zu|auf|para|por|con|com|et|pour|avec|sur|dans|en|een|het|van|voor|och|att|og|til|na|się|nie|w|z|i|jak|si|se|yang|dan|untuk|cara|ve|ile|için)(?=\s|$)/iu

/** A word of letters, its further parts behind hyphens left alone; words with other signs are names. */
const words = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’._/+#&@:-]*/gu
const plainWord = /^([A-Za-z])([a-z]{2,})(?:['’][a-z]{1,2})?(?:-[A-Za-z-]*)?[:.]?$/

/**
 * Finds the words of a title that title case would capitalise, the first word excluded.
 *
 * Nothing for scripts without case and for what is visibly not English.
 */
export function majorWords({name}: Title): MajorWord[] {
  if (/[^\P{L}a-z]/iu.test(name.text) || /[`<\]]/.test(name.text) || foreignWords.test(name.text)) return []
  const found: MajorWord[] = []
  for (const match of name.text.matchAll(words)) {
    const text = match[0].replace(/[:.]$/, '')
    const first = plainWord.exec(text)?.[1]
    if (match.index === 0 || !first || isMinor(text)) continue
    const start = name.start + match.index
    found.push({start, end: start + text.length, text, isCapital: first !== first.toLowerCase()})
  }
  return found
}

function isMinor(word: string): boolean {
  return minorWords.has(word.toLowerCase())
}

/** Reads how a title is capitalised; nothing when it has too few major words to tell. */
export function titleCaseOf(title: Title): TitleCase | undefined {
  const major = majorWords(title)
  if (major.length < 2) return undefined
  if (major.every(({isCapital}) => isCapital)) return 'title'
  return major.some(({isCapital}) => isCapital) ? 'mixed' : 'sentence'
}

/** Learns how a list capitalises its titles. */
export function learnTitleCase(list: CuratedList): Learned<TitleCase> {
  return learn(list, ({title}) => titleCaseOf(title))
}
