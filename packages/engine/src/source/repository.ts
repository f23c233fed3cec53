import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Finds the nearest folder upward that holds `.git`; nothing outside of a repository. */
export function repositoryOf(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}
