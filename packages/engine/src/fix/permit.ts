import type {CuratedList} from 'mdast-util-curated-list'
import {applyEdits, type Edit} from 'vfile-edit'
import {prover} from '../proof/index.ts'

/** Says which edits may be made, and why others may not. */
export type Permit = {
  /** Which of some edits that go together do no harm to a text. */
  permit: (text: string, edits: readonly Edit[]) => readonly Edit[]
  /** What an edit of the text that was tried last would do when it was refused; nothing for others. */
  reasonFor: (edit: Edit) => string | undefined
}

/** Readings of tried texts after which whatever is left is refused: a proof costs as much as reading the text. */
const mostTries = 40

/**
 * Makes repairs prove that they do no harm before they are made.
 *
 * All are tried together first, as they nearly always may. Where the proof fails, those that it blames are left out
 * until the rest may be made; then each of these has a try of its own beside the rest, since one may have been blamed
 * for its neighbour.
 *
 * @param read gives the list that a text holds.
 */
export function permits(read: (text: string) => CuratedList): Permit {
  const prove = prover()
  let tried = ''
  let reasons = new Map<string, {expected: string; what: string}>()
  let tries = 0

  /** Finds the edits that are to blame for harm, all when none can be told; remembers why. */
  function blamed(text: string, edits: readonly Edit[]): Set<Edit> {
    if (++tries > mostTries) return refuse(edits, 'too many repairs would do harm')
    const {text: after, applied} = applyEdits(text, edits)
    const violations = prove(read(text), read(after), applied)
    for (const {what, edits: guilty} of violations) refuse(guilty.length > 0 ? guilty : edits, what)
    return new Set(violations.flatMap(({edits: guilty}) => (guilty.length > 0 ? guilty : edits)))
  }

  function refuse(edits: readonly Edit[], what: string): Set<Edit> {
    for (const edit of edits) reasons.set(placeOf(edit), {expected: edit.expected, what})
    return new Set(edits)
  }

  return {
    permit(text, edits) {
      if (text !== tried) reasons = new Map()
      tried = text
      const refused: Edit[] = []
      let left = edits
      for (let guilty = blamed(text, left); guilty.size > 0; guilty = blamed(text, left)) {
        refused.push(...guilty)
        left = left.filter((edit) => !guilty.has(edit))
        if (left.length === 0) break
      }
      if (refused.length === 1) return left
      for (const edit of refused) {
        if (tries > mostTries) break
        const more = [...left, edit]
        if (blamed(text, more).size === 0) left = more
      }
      return left
    },
    reasonFor(edit) {
      const reason = reasons.get(placeOf(edit))
      return reason?.expected === edit.expected ? reason.what : undefined
    }
  }
}

/** What tells an edit from others of its text; what it writes may be most of the list, and is compared apart. */
function placeOf({rule, start, end}: Edit): string {
  return `${rule} ${start} ${end}`
}
