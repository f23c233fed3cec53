import type {CuratedList} from 'mdast-util-curated-list'
import type {Edit} from 'vfile-edit'
import {anchorViolations} from './anchor-fact.ts'
import {type Atom, atomsOf} from './atoms.ts'
import {Contexts} from './contexts.ts'
import {entryViolations} from './entry-fact.ts'
import {Offsets} from './offsets.ts'
import type {Read} from './proven.ts'
import {pairSections} from './section-pairs.ts'
import {treeViolations} from './tree-fact.ts'
import type {Violation} from './violation.ts'

/** Holds a text against what edits have made of it. */
export type Prove = (before: CuratedList, after: CuratedList, edits: readonly Edit[]) => Violation[]

/**
 * Makes a proof that repairs have done no harm. It knows nothing of rules, only what they asked for:
 *
 * - the trees differ where edits are and only as these say; what was text is not code, HTML or a comment now, nor the
 *   other way round; what layout repairs or moves touch are the same nodes;
 * - every entry is there with its words and its address, in its section, on a line of its own;
 * - every anchor leads to the same heading.
 *
 * Each reading of a text is kept as long as its list, for it is what the next pass begins with.
 */
export function prover(): Prove {
  const contexts = new Contexts()
  const known = new WeakMap<CuratedList, Atom[]>()
  const read = (list: CuratedList): Read => {
    const atoms = known.get(list) ?? atomsOf(list, contexts)
    known.set(list, atoms)
    return {list, atoms}
  }
  return (before, after, edits) => {
    const proven = {before: read(before), after: read(after), offsets: new Offsets(edits)}
    const pairs = pairSections(proven)
    return [...treeViolations(proven), ...entryViolations(proven, pairs), ...anchorViolations(proven, pairs)]
  }
}
