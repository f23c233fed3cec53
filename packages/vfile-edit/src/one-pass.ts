import {byPlace, type Edit, isSameEdit} from './edit.ts'

/** Edits that are made together, in source order, and those that wait for a new look at the text. */
export type OnePass = {made: Edit[]; waiting: Edit[]}

/**
 * Chooses the edits that may be made in one pass. This is the one place that decides it:
 *
 * - Two edits go together when at least one character that stays lies between them. Each was asked for with the whole
 *   text in view; where they overlap, or only touch, the second stands on what the first changes: a full stop at the
 *   end of a line belongs to that line, and no longer to that place once the line has moved.
 * - The edits of one unit were asked for together. They may touch each other, and are made all or none: a list of
 *   which half the bullets are replaced is two lists.
 * - Edits within a line go before edits over several: those move lines, and can do so as well when the lines are right.
 * - Edits that do the same are one.
 *
 * Whatever is not chosen waits: after the pass the text is looked at again, and what is then still wrong is asked for
 * in its new place. The order in which edits are given does not matter.
 */
export function onePass(edits: Iterable<Edit>, length: number): OnePass {
  const taken = new Uint8Array(length + 1)
  const made: Edit[] = []
  const waiting: Edit[] = []
  for (const unit of unitsOf(edits)) {
    const {distinct, rivals} = apart(unit)
    const isFree = !distinct.some((edit) => isTaken(taken, edit))
    for (const edit of distinct) {
      ;(isFree ? made : waiting).push(edit)
      if (isFree) taken.fill(1, edit.start, edit.end + 1)
    }
    for (const edit of rivals) waiting.push(edit)
  }
  return {made: made.sort(byPlace), waiting}
}

/** Puts edits together by unit; those within a line first, then in source order. */
function unitsOf(edits: Iterable<Edit>): Edit[][] {
  const units = new Map<string, Edit[]>()
  for (const edit of [...edits].sort(byPlace)) {
    const key = edit.unit === undefined ? `${edit.start} ${edit.end}` : `u ${edit.unit}`
    const unit = units.get(key)
    if (unit) unit.push(edit)
    else units.set(key, [edit])
  }
  const all = [...units.values()]
  return [...all.filter((unit) => unit.every(isWithinLine)), ...all.filter((unit) => !unit.every(isWithinLine))]
}

function isWithinLine({actual, expected}: Edit): boolean {
  return !/[\n\r]/.test(actual) && !/[\n\r]/.test(expected)
}

/** Leaves out of a unit what does the same as an edit before it, and parts what wants the same range for something else. */
function apart(unit: Edit[]): {distinct: Edit[]; rivals: Edit[]} {
  const distinct: Edit[] = []
  const rivals: Edit[] = []
  for (const edit of unit) {
    const last = distinct.at(-1)
    if (last && isSameEdit(edit, last)) continue
    const bothInsert = edit.start === edit.end && edit.start === last?.start
    if (last && (edit.start < last.end || bothInsert)) rivals.push(edit)
    else distinct.push(edit)
  }
  return {distinct, rivals}
}

/** Tells whether an edit touches a range that is taken; the places between characters count from 0 to the length. */
function isTaken(taken: Uint8Array, {start, end}: Edit): boolean {
  for (let at = start; at <= end; at++) if (taken[at] === 1) return true
  return false
}
