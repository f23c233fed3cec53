import {lstatSync} from 'node:fs'

/** Tells whether a symbolic link stands at a path, also one that leads nowhere. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
