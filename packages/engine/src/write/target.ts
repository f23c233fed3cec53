import {accessSync, constants, existsSync, realpathSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type Fault, homeOf, isLink, noFile, outOfHome} from '../source/index.ts'

/** Where a file is written. */
export type Target = {
  /** Absolute, links resolved: a link to a file stays a link, the file gets the content. */
  path: string
  /** What is known of the file that stands there; absent when there is none. */
  stats?: Stats
}

/**
 * Finds out where a file is to be written; says what is wrong when it may not be: a link leads out of the repository,
 * or what stands there is read-only or no file.
 *
 * @param path absolute.
 * @param root absolute; that of the run.
 * @throws {Error} of the system, when it does not tell, or does not let it be written.
 */
export function targetOf(path: string, root: string): Target | Fault {
  const stats = statSync(path, {throwIfNoEntry: false})
  const fault = stats && noFile(stats)
  if (fault) return fault
  const real = realPath(path)
  if (real === undefined) {
    return {message: 'Unexpected symbolic link that leads nowhere', remedy: 'Repair or remove the link.'}
  }
  const outside = outOfHome({path, real, home: realpathSync(homeOf(path, root))})
  if (outside) return outside
  if (!stats) return {path: real}
  // Whoever may write into the folder could replace it all the same; that it is read-only was somebody's wish.
  if ((stats.mode & 0o222) === 0) return {message: 'Unexpected read-only file', remedy: 'Allow it with `chmod u+w`.'}
  accessSync(real, constants.W_OK)
  return {path: real, stats}
}

/** Resolves links as far as a path exists; nothing when one leads nowhere. */
function realPath(path: string): string | undefined {
  if (existsSync(path)) return realpathSync(path)
  if (isLink(path)) return undefined
  const parent = dirname(path)
  const real = parent === path ? path : realPath(parent)
  return real === undefined ? undefined : join(real, basename(path))
}
