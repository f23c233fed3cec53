import type {Span} from '../types.ts'
import {bracketGroups} from './groups.ts'
import {cut} from './span.ts'

const numerals = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** An account of parts is shorter, in UTF-16 units. */
const longest = 300

/** `(3 parts)`, `(two-part series)`. */
const counted = /^(?:in\s+|a\s+)?(\d{1,3}|[a-z]+)(?:\s+|-)parts?(?:\s+series)?$/
/** `(Part 1)`, `(Parts 1-3)`, `(Part I & II)`, `(Part 1 of 3)`. */
const named = /^(?:parts?|pt\.?)\s*([\divx]+)(?:\s*(-|–|—|to|and|&|\+|,|\/|of)\s*(?:parts?\s*)?([\divx]+))?$/
/** `(Part 1: …, Part 2: …)`. */
const spelled = /(?:^|[,;|/]\s*|\s(?:and|&)\s+)part\s+([\divx]+)\b/g

/** Reads a bracketed text as an account of parts; nothing when it is another note. */
export function readParts(group: Span): (Span & {count?: number}) | undefined {
  if (group.text.length > longest) return undefined
  const text = group.text.replace(/^\\?./su, '').replace(/\\?.$/su, '').trim().toLowerCase()
  const count = counted.exec(text)
  if (count) {
    const value = number(count[1])
    return value === undefined ? undefined : {...group, count: value}
  }
  const name = named.exec(text)
  if (name) return withCount(group, rangeCount(number(name[1]), name[2], number(name[3])))
  const numbers = [...text.matchAll(spelled)].map((match) => number(match[1]))
  if (numbers.length < 2 || !text.startsWith('part')) return undefined
  return withCount(group, numbers.every((value, index) => value === index + 1) ? numbers.length : undefined)
}

/** Finds a bracketed account of parts inside a text, wherever it stands. */
export function partsWithin(span: Span): (Span & {count?: number}) | undefined {
  for (const group of bracketGroups(span)) {
    const parts = readParts(cut(span, group.start, group.end))
    if (parts) return parts
  }
  return undefined
}

function withCount(group: Span, count: number | undefined): Span & {count?: number} {
  return count === undefined ? {...group} : {...group, count}
}

/** A range counts when it begins with the first part; `1 of 3` and `1/3` name one part. */
function rangeCount(first?: number, joiner?: string, last?: number): number | undefined {
  if (first !== 1 || last === undefined || joiner === 'of' || joiner === '/') return undefined
  const isRange = joiner === '-' || joiner === '–' || joiner === '—' || joiner === 'to'
  return isRange || last === 2 ? last : undefined
}

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const roman = romans.indexOf(text)
  if (roman > 0) return roman
  const numeral = numerals.indexOf(text)
  return numeral === -1 ? undefined : numeral + 2
}
