import {relative, sep} from 'node:path'
import {join} from 'node:path/posix'
import {repositoryOf} from '../source/index.ts'

/** The working directory as seen from its repository, with `/`; empty at its root and outside of one. */
export function folderOf(cwd: string): string {
  const root = repositoryOf(cwd)
  return root === undefined ? '' : relative(root, cwd).split(sep).join('/')
}

/** Turns a path of a report into one that starts at the root of the repository. */
export function pathFromRoot(path: string, folder = ''): string {
  return join(folder, path)
}
