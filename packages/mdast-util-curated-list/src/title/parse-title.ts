import type {Range, Span, Title} from '../types.ts'
import {looksLikeCompany} from './company.ts'
import {bracketGroups} from './groups.ts'
import {readParts} from './parts.ts'
import {readPeople} from './people.ts'
import {cut, cutTrimmed, matchesOutside} from './span.ts'

// Both begin at the first of a run of white space, so that long runs stay linear.
const separators = /(?<!\s)\s+(?:-{1,2}|–|—|\|)\s+/g
const connectors = /(?<!\s)\s+at\s+/gi
/** Emphasis around the whole title is no part of it. */
const emphasis = /^(\*{1,3}|_{1,3}|~~)[^*_~]+\1$/

/** What stands at the end of a text: notes, parts, company. */
type Ends = Pick<Title, 'name' | 'note' | 'parts' | 'connector' | 'company'>

/**
 * Reads the grammar of a title: `Name (note) (2 parts) at Company - Person, Role at Company`.
 *
 * Works on source text; every part is a range of it, markup left as characters. A subtitle stays in the name, with the
 * separator inside it. Total, and linear in the length of the title.
 */
export function parseTitle(span: Span): Title {
  const text = withoutEmphasis(cutTrimmed(span, span.start, span.end))
  const groups = bracketGroups(text)
  const found = matchesOutside(text, separators, groups)
  const last = found.at(-1)
  if (last && last.start > text.start) {
    const tail = stripGroups(cutTrimmed(text, last.end, text.end), groups)
    const people = readPeople(tail.name, groups)
    if (people) {
      const head = readEnds(cut(text, text.start, last.start), groups)
      return title(span, {...tail, ...head}, last, people)
    }
  }
  return title(span, readEnds(text, groups), found[0], [])
}

function title(span: Span, ends: Ends, separator: Span | undefined, people: Title['people']): Title {
  return {...span, ...ends, ...(separator && {separator}), people}
}

function withoutEmphasis(span: Span): Span {
  const marker = emphasis.exec(span.text)?.[1]
  return marker ? cutTrimmed(span, span.start + marker.length, span.end - marker.length) : span
}

/** Reads company, note and parts from the end of a name part; a note may stand on either side of the company. */
function readEnds(span: Span, groups: readonly Range[]): Ends {
  const behind = stripGroups(span, groups)
  const connector = matchesOutside(behind.name, connectors, groups).at(-1)
  if (!connector || connector.start === span.start) return behind
  const company = cutTrimmed(behind.name, connector.end, behind.name.end)
  if (!looksLikeCompany(company.text)) return behind
  const before = stripGroups(cutTrimmed(span, span.start, connector.start), groups, behind)
  return {...behind, ...before, connector, company}
}

/** Takes one note and one account of parts off the end of a text, in either order; a name always remains. */
function stripGroups(span: Span, groups: readonly Range[], known: Pick<Ends, 'note' | 'parts'> = {}): Ends {
  const ends: Ends = {name: span}
  const taken = {note: known.note !== undefined, parts: known.parts !== undefined}
  for (let turn = 0; turn < 2; turn++) {
    const group = groupAtEnd(ends.name, groups)
    if (!group) break
    const parts = readParts(group)
    const kind = parts ? 'parts' : 'note'
    if (taken[kind] || (!parts && !/[)）]$/.test(group.text))) break
    taken[kind] = true
    if (parts) ends.parts = parts
    else ends.note = group
    ends.name = cutTrimmed(ends.name, ends.name.start, group.start)
  }
  return ends
}

/** Finds the brackets that end a text; `f(x)` and `[text](url)` are words. */
function groupAtEnd(span: Span, groups: readonly Range[]): Span | undefined {
  const group = groupEndingAt(groups, span.end)
  if (!group || group.start <= span.start) return undefined
  const found = cut(span, group.start, group.end)
  const before = span.text.charAt(group.start - span.start - 1)
  return found.text.startsWith('`') || !(/\s/.test(before) || found.text.startsWith('（')) ? undefined : found
}

/** Groups are sorted: a binary search keeps titles of many brackets linear. */
function groupEndingAt(groups: readonly Range[], end: number): Range | undefined {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((groups[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  const group = groups[low]
  return group?.end === end ? group : undefined
}
