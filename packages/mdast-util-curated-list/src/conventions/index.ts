/*
 * How to add a convention that rules and `listwright init` share:
 *
 * 1. A file in this folder, named after the convention. It exports what one entry does (`endMark(list, entry)`, nothing
 *    where the entry does not compare) and what the list has agreed on (`learnEndPunctuation(list)`, by `learn`).
 * 2. One line in `Conventions` and one in `conventions` below. What is learned is kept, so that several rules ask for
 *    the price of one.
 * 3. A rule asks `inForce(learned.conventions.endPunctuation, entry.section)` and abstains where it answers nothing. A
 *    matter of style is asked for `holdsFirmly` for a change (`isChange`).
 */
import type {CuratedList, EntryFamily} from '../types.ts'
import {type FirstLetter, learnCapital} from './capital.ts'
import {learnDescription} from './description.ts'
import {learnEndPunctuation} from './end-punctuation.ts'
import {learnFamily} from './family.ts'
import type {Learned} from './learned.ts'
import {learnSeparator} from './separator.ts'
import {learnTitleCase, type TitleCase} from './title-case.ts'
import {learnPartsForm, learnPartsPlace, type PartsPlace} from './title-parts.ts'

/** Everything a list agrees on, each convention computed when it is first read. */
export type Conventions = {
  /** How descriptions begin. */
  readonly capital: Learned<FirstLetter>
  /** Whether entries are described. */
  readonly description: Learned<boolean>
  /** The mark that ends descriptions; empty for none. */
  readonly endPunctuation: Learned<string>
  /** Items, rows, paragraphs or raw HTML. */
  readonly family: Learned<EntryFamily>
  /** How titles count parts: `(N parts)`. */
  readonly partsForm: Learned<string>
  /** On which side of the company titles count parts. */
  readonly partsPlace: Learned<PartsPlace>
  /** What parts link and description, white space included. */
  readonly separator: Learned<string>
  /** How titles are capitalised. */
  readonly titleCase: Learned<TitleCase>
}

const capital = kept(learnCapital)
const description = kept(learnDescription)
const endPunctuation = kept(learnEndPunctuation)
const family = kept(learnFamily)
const partsForm = kept(learnPartsForm)
const partsPlace = kept(learnPartsPlace)
const separator = kept(learnSeparator)
const titleCase = kept(learnTitleCase)

/** Reads conventions of a list; each is computed when it is first asked for. */
export function conventions(list: CuratedList): Conventions {
  return {
    get capital() {
      return capital(list)
    },
    get description() {
      return description(list)
    },
    get endPunctuation() {
      return endPunctuation(list)
    },
    get family() {
      return family(list)
    },
    get partsForm() {
      return partsForm(list)
    },
    get partsPlace() {
      return partsPlace(list)
    },
    get separator() {
      return separator(list)
    },
    get titleCase() {
      return titleCase(list)
    }
  }
}

/** Makes a function remember what it has learned of each list. */
function kept<Value>(learnFrom: (list: CuratedList) => Value): (list: CuratedList) => Value {
  const known = new WeakMap<CuratedList, {value: Value}>()
  return (list) => {
    const learned = known.get(list) ?? {value: learnFrom(list)}
    known.set(list, learned)
    return learned.value
  }
}
