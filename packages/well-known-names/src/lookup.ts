import {wellKnownNames} from './table.ts'
import type {WellKnownName} from './types.ts'

const byName = new Map(wellKnownNames.map((known) => [known.name, known]))
const byVariant = new Map(wellKnownNames.flatMap((known) => known.variants.map((variant) => [variant, known])))
// The first name wins, so that a company goes before a product of the same letters.
const byFold = new Map([...wellKnownNames].reverse().map((known) => [fold(known.name), known]))
const byLetters = new Map([...wellKnownNames].reverse().map((known) => [lettersOf(known.name), known]))

/** Finds the well-known name that a text spells, rightly or in a known wrong way. */
export function lookup(text: string): WellKnownName | undefined {
  return byName.get(text) ?? byVariant.get(text) ?? byFold.get(fold(text)) ?? byLetters.get(lettersOf(text))
}

/** Finds the name that a text spells exactly or but for the case of its letters. */
export function lookupByCase(text: string): WellKnownName | undefined {
  return byName.get(text) ?? byFold.get(fold(text))
}

/** Finds the name that a text is listed as a wrong spelling of. */
export function lookupVariant(text: string): WellKnownName | undefined {
  return byVariant.get(text)
}

/** The letters and digits of a name, without case, accents, spaces and points: what its spellings have in common. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function fold(text: string): string {
  return text.toLowerCase()
}
