import type {Edit} from './edit.ts'
import {WrongEditError} from './wrong-edit-error.ts'

/** A text after edits, and which of them were made. */
export type Edited = {
  text: string
  applied: Edit[]
  /** Edits that overlap an applied one, or insert where one was inserted: another pass has to look again. */
  skipped: Edit[]
}

const byteOrderMark = '\uFEFF'

/**
 * Applies edits to a text; every byte outside their ranges stays.
 *
 * The order in which edits are given does not matter. Ranges that touch are both replaced; exact duplicates count once.
 *
 * @throws {WrongEditError} when the text at an edit is not its `actual`; nothing is applied then.
 */
export function applyEdits(text: string, edits: Iterable<Edit>): Edited {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  const body = text.slice(mark.length)
  const {applied, skipped} = select(guarded(body, edits))
  const parts = [mark]
  let end = 0
  for (const edit of applied) {
    parts.push(body.slice(end, edit.start), edit.expected)
    end = edit.end
  }
  parts.push(body.slice(end))
  return {text: parts.join(''), applied, skipped}
}

function guarded(body: string, edits: Iterable<Edit>): Edit[] {
  const all = [...edits]
  for (const edit of all) {
    const found = body.slice(edit.start, edit.end)
    if (found !== edit.actual || !isRangeOf(body, edit)) throw new WrongEditError(edit, found)
  }
  return all
}

function isRangeOf(body: string, {start, end}: Edit): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= body.length
}

function select(edits: Edit[]): {applied: Edit[]; skipped: Edit[]} {
  const applied: Edit[] = []
  const skipped: Edit[] = []
  for (const edit of edits.sort(byPlace)) {
    const last = applied.at(-1)
    if (!last || isBehind(edit, last)) applied.push(edit)
    else if (!isSame(edit, last)) skipped.push(edit)
  }
  return {applied, skipped}
}

function isBehind(edit: Edit, last: Edit): boolean {
  const bothInsert = edit.end === last.start
  return edit.start >= last.end && !bothInsert
}

function isSame(edit: Edit, other: Edit): boolean {
  return edit.start === other.start && edit.end === other.end && edit.expected === other.expected
}

/** By place; where two rules ask for the same place, by what they ask, so that the given order never matters. */
function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end || compare(a.expected, b.expected) || compare(a.rule, b.rule)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
