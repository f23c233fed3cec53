import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {mostBytes, tooLarge} from './decode.ts'
import {noFile} from './no-file.ts'
import type {Fault} from './source.ts'

/**
 * Reads a file; says what is wrong when it is none, or too large.
 *
 * @param path absolute, links resolved: a link is not followed.
 * @throws {Error} of the system, when it cannot be opened or read.
 */
export function readBytes(path: string): Buffer | Fault {
  // Without O_NONBLOCK, opening a pipe would wait for a writer.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    return noFile(stats) ?? (stats.size > mostBytes ? tooLarge(stats.size) : readFileSync(file))
  } finally {
    closeSync(file)
  }
}
