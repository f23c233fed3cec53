import type {CuratedList, Entry, Title} from '../types.ts'
import {agreement, type Convention} from './agreement.ts'

/** Where a note stands to the company of a title. */
export type NotePlace = 'before company' | 'behind company'

/** Tells whether a title can end in its company: categories do not, and of a talk the speaker's company is told. */
export function canNameCompany({children, title}: Entry): boolean {
  return children.length === 0 && title.people.length === 0
}

/**
 * Reads whether a note, or an account of parts, stands before or behind the company; nothing when one is missing, and for
 * talks, where it may be a subtitle.
 */
function notePlace({note, parts, connector, people}: Title): NotePlace | undefined {
  const first = note ?? parts
  if (!first || !connector || people.length > 0) return undefined
  return first.start < connector.start ? 'before company' : 'behind company'
}

/** Learns whether titles end in a company: `Caching at Netflix`. */
export function learnCompanySuffix(list: CuratedList): Convention<boolean> | undefined {
  return agreement(list.entries.filter(canNameCompany).map(({title}) => title.company !== undefined))
}

/** Learns on which side of the company a list writes notes. */
export function learnNotePlace(list: CuratedList): Convention<NotePlace> | undefined {
  return agreement(list.entries.map(({title}) => notePlace(title)))
}
