import {lstatSync, realpathSync} from 'node:fs'
import {type Fault, isInside, readSource, type Source} from '../source/index.ts'

/** Where config files are read from: the disk, or a commit. All paths are absolute. */
export type ConfigFiles = {
  has: (path: string) => boolean
  /** Tells whether a path lies in what no config may reach out of. */
  holds: (path: string) => boolean
  read: (path: string) => Source | Fault | Promise<Source | Fault>
}

/**
 * Reads config files from the disk.
 *
 * @param home absolute; what no config may reach out of.
 */
export function filesOnDisk(home: string): ConfigFiles {
  return {
    // A link to nothing is there, too: who reads it says so.
    has: (path) => lstatSync(path, {throwIfNoEntry: false}) !== undefined,
    holds: (path) => isInside(realpathSync(home), path),
    read: (path) => readSource(path, home)
  }
}
