import {dirname} from 'node:path'
import {isInside} from './inside.ts'
import {repositoryOf} from './repository.ts'

/** The folder that a run keeps to: the repository that it runs in, or else the working directory. */
export function rootOf(cwd: string): string {
  return repositoryOf(cwd) ?? cwd
}

/**
 * The folder that no link may lead a file out of: the root of the run, or for a file that was named elsewhere its own
 * repository, or else its own folder. Not resolved.
 *
 * @param path absolute.
 * @param root absolute; that of the run.
 */
export function homeOf(path: string, root: string): string {
  return isInside(root, path) ? root : rootOf(dirname(path))
}
