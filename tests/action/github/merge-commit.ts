import type {TestRepository} from '../repository.ts'
import {once} from './once.ts'
import type {FakePull} from './state.ts'

/**
 * The commit that GitHub makes of a pull request and what its base branch is by now, to see whether it can be merged;
 * null when it conflicts.
 */
export function mergeCommit({git, tip, folder}: TestRepository, {baseRef, head}: FakePull): string | null {
  const base = tip(baseRef)
  return once(['merge', folder, base, head], () => {
    try {
      const tree = git('merge-tree', '--write-tree', base, head)
      return git('commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`)
    } catch (error) {
      // git merge-tree(1): 1 for a merge with conflicts.
      if (error instanceof Error && 'status' in error && error.status === 1) return null
      throw error
    }
  })
}
