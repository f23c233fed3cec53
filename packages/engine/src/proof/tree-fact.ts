import {type Atom, isSameAtom} from './atoms.ts'
import {partByRegions} from './cluster.ts'
import {isExplained} from './explained.ts'
import type {Offsets, Region} from './offsets.ts'
import type {Proven} from './proven.ts'
import type {Violation} from './violation.ts'

/**
 * Holds two trees against each other: what no edit touches is the same node in the same surroundings, and what edits
 * touch has changed as they say.
 *
 * An edit that makes of a line what was meant (a link of `[text] (address)`) reaches to the ends of that line.
 */
export function treeViolations(proven: Proven): Violation[] {
  const {regions} = proven.offsets
  const violations = violationsWithin(proven, regions)
  return violations.length === 0 ? [] : violationsWithin(proven, linesOf(proven, regions))
}

const elsewhere = 'text that no repair names would be read in another way'

function violationsWithin(proven: Proven, regions: readonly Region[]): Violation[] {
  const {before, after, offsets} = proven
  const {untouched, clusters} = partByRegions(before.atoms, after.atoms, regions)
  const stray = firstDifference(untouched.before, untouched.after, offsets)
  const violations: Violation[] = stray === undefined ? [] : [{what: elsewhere, edits: offsets.around(stray)}]
  for (const cluster of clusters) {
    const what = isExplained(cluster, proven)
    if (what !== undefined) violations.push({what, edits: cluster.regions.map(({edit}) => edit)})
  }
  return violations
}

/** Widens regions to the lines that they stand on. */
function linesOf({before, after}: Proven, regions: readonly Region[]): Region[] {
  return regions.map((region) => ({
    ...region,
    start: lineStart(before.list.text, region.start),
    end: lineEnd(before.list.text, region.end),
    newStart: lineStart(after.list.text, region.newStart),
    newEnd: lineEnd(after.list.text, region.newEnd)
  }))
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** The offset in the old text from which on nodes differ that no edit touches. */
function firstDifference(before: Atom[], after: Atom[], offsets: Offsets): number | undefined {
  for (const [index, atom] of before.entries()) {
    const other = after[index]
    if (!other || !isSameAtom(atom, other) || offsets.after(atom.start).from !== other.start) return atom.start
  }
  return after.length > before.length ? (before.at(-1)?.start ?? 0) : undefined
}
