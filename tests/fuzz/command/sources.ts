import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Sources} from '../mutants/mutant.ts'
import {readLists} from '../mutants/real-lists.ts'
import {ruleIds} from '../repair/repair.ts'

/** Where real lists lie beside the repository, when they do. */
const realLists = '../shared/corpus/lists'

/**
 * Reads the lists that mutants are made of: the examples, and real ones where they are at hand.
 *
 * @param root of the repository.
 */
export function readSources(root: string): Sources {
  return {lists: readLists([join(root, 'examples'), join(root, realLists)]), rules: ruleIds}
}

/** Says that there are no real lists, when there are none. */
export function missingLists(root: string): string | undefined {
  return existsSync(join(root, realLists))
    ? undefined
    : `Without the lists of ${realLists}, which are not part of this repository: examples and made lists only`
}
