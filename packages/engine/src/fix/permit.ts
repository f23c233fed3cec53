import type {CuratedList} from 'mdast-util-curated-list'
import {applyEdits, type Edit} from 'vfile-edit'
import {prover} from '../proof/index.ts'

/** Says which edits may be made, and why others may not. */
export type Permit = {
  /** Which of some edits that go together do no harm to a text. */
  permit: (text: string, edits: readonly Edit[]) => readonly Edit[]
  /** What an edit that was refused would do; nothing for others. */
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
  const reasons = new Map<string, string>()
  let tries = 0

  /** Finds the edits that are to blame for harm, all when none can be told; remembers why. */
  function blamed(text: string, edits: readonly Edit[]): Set<Edit> {
    if (++tries > mostTries) return refuse(new Set(edits), 'too many repairs would do harm')
    const violations = prove(read(text), read(applyEdits(text, edits).text), edits)
    const guilty = new Set<Edit>()
    for (const {what, edits: some} of violations) for (const edit of refuse(new Set(some), what)) guilty.add(edit)
    return violations.length > 0 && guilty.size === 0 ? refuse(new Set(edits), violations[0]?.what ?? '') : guilty
  }

  function refuse(edits: Set<Edit>, what: string): Set<Edit> {
    for (const edit of edits) reasons.set(keyOf(edit), what)
    return edits
  }

  return {
    permit(text, edits) {
      const refused: Edit[] = []
      let left = edits
      for (
        let guilty = blamed(text, left);
        guilty.size > 0;
        guilty = left.length > 0 ? blamed(text, left) : new Set()
      ) {
        refused.push(...guilty)
        left = left.filter((edit) => !guilty.has(edit))
      }
      if (refused.length === 1) return left
      for (const edit of refused) {
        if (tries > mostTries) break
        const more = inOrder([...left, edit])
        if (blamed(text, more).size === 0) left = more
      }
      return left
    },
    reasonFor: (edit) => reasons.get(keyOf(edit))
  }
}

function inOrder(edits: Edit[]): Edit[] {
  return edits.sort((a, b) => a.start - b.start || a.end - b.end)
}

function keyOf({rule, start, end, actual, expected}: Edit): string {
  return JSON.stringify([rule, start, end, actual, expected])
}
