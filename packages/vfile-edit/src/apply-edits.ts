import type {Edit} from './edit.ts'
import {onePass} from './one-pass.ts'
import {WrongEditError} from './wrong-edit-error.ts'

/** A text after edits, and which of them were made. */
export type Edited = {
  text: string
  /** The edits that were made, in source order, each once. */
  applied: Edit[]
  /** Edits that may not be made in the same pass: another one has to look again. */
  skipped: Edit[]
}

const byteOrderMark = '\uFEFF'

/**
 * Applies the edits that may be made in one pass (`onePass`) to a text; every byte outside their ranges stays.
 *
 * @throws {WrongEditError} when the text at an edit is not its `actual`; nothing is applied then.
 */
export function applyEdits(text: string, edits: Iterable<Edit>): Edited {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  const body = text.slice(mark.length)
  const {made, waiting} = onePass(guarded(body, edits), body.length)
  const parts = [mark]
  let end = 0
  for (const edit of made) {
    parts.push(body.slice(end, edit.start), edit.expected)
    end = edit.end
  }
  parts.push(body.slice(end))
  return {text: parts.join(''), applied: made, skipped: waiting}
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
