import type {Atom} from './atoms.ts'
import {type Region, touched} from './offsets.ts'

/** Edits that one node joins, with the nodes that they touch before and after. */
export type Cluster = {regions: Region[]; before: Atom[]; after: Atom[]}

/** Two trees, parted into what edits touch and what they do not. */
export type Parted = {untouched: {before: Atom[]; after: Atom[]}; clusters: Cluster[]}

/** Parts the nodes of two trees by the regions that they touch, on the old side and on the new one. */
export function partByRegions(before: readonly Atom[], after: readonly Atom[], regions: readonly Region[]): Parted {
  const isJoined = new Uint8Array(regions.length)
  const old = partSide(before, isJoined, ({start, end}) => touched(regions, start, end, 'start', 'end'))
  const now = partSide(after, isJoined, ({start, end}) => touched(regions, start, end, 'newStart', 'newEnd'))
  const clusters: Cluster[] = []
  let cluster: Cluster | undefined
  for (const [index, region] of regions.entries()) {
    if (!cluster || isJoined[index - 1] !== 1) {
      cluster = {regions: [], before: [], after: []}
      clusters.push(cluster)
    }
    cluster.regions.push(region)
    for (const atom of old.touched.get(index) ?? []) cluster.before.push(atom)
    for (const atom of now.touched.get(index) ?? []) cluster.after.push(atom)
  }
  return {untouched: {before: old.untouched, after: now.untouched}, clusters}
}

type Side = {untouched: Atom[]; touched: Map<number, Atom[]>}

/** Parts one side, and marks the regions that a node joins with the next one. */
function partSide(
  atoms: readonly Atom[],
  isJoined: Uint8Array,
  runOf: (atom: Atom) => {from: number; to: number}
): Side {
  const side: Side = {untouched: [], touched: new Map()}
  for (const atom of atoms) {
    const {from, to} = runOf(atom)
    const known = side.touched.get(from)
    if (to === from) side.untouched.push(atom)
    else if (known) known.push(atom)
    else side.touched.set(from, [atom])
    if (to > from) isJoined.fill(1, from, to - 1)
  }
  return side
}
