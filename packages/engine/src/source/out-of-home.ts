import {existsSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {isInside} from './inside.ts'
import {isLink} from './is-link.ts'
import type {Fault} from './source.ts'

/** A path with where it really leads. */
export type Resolved = {
  /** Absolute, as it was named. */
  path: string
  /** Absolute, links resolved. */
  real: string
  /** The folder, absolute and links resolved, that it is to stay in. */
  home: string
}

/**
 * Says what is wrong when links lead a path out of its home, or into what git keeps in `.git`: a repository may come
 * from anybody, and so may its links.
 */
export function outOfHome({path, real, home}: Resolved): Fault | undefined {
  const isIntoGit = hasGit(relative(home, real)) && !hasGit(path)
  if (isInside(home, real) && !isIntoGit) return undefined
  const isRepository = existsSync(join(home, '.git'))
  const where = isIntoGit ? 'where git keeps its own' : `outside of ${isRepository ? 'the repository' : `\`${home}\``}`
  const remedy = `Put the file itself there${isIntoGit ? '' : `, or name \`${real}\``}.`
  return isLink(path)
    ? {message: `Unexpected symbolic link to \`${real}\`, ${where}`, remedy}
    : {message: `Unexpected path that leads by a symbolic link to \`${real}\`, ${where}`, remedy}
}

function hasGit(path: string): boolean {
  return path.toLowerCase().split(sep).includes('.git')
}
