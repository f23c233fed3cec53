import {existsSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {replaceFile} from '@listwright/engine/source'
import {UsageError} from '../command-line/usage-error.ts'

/** A file to write, relative to the working directory. */
export type NewFile = {path: string; text: string; mayReplace: boolean}

/**
 * Writes files, all or none.
 *
 * @throws {UsageError} when one is there already and may not be replaced.
 */
export function writeNew(cwd: string, files: NewFile[]): void {
  for (const {path, mayReplace} of files) {
    if (!mayReplace && existsSync(join(cwd, path))) {
      throw new UsageError(`Unexpected \`${path}\`, which is there already`, 'Type `--force` to replace it.')
    }
  }
  for (const {path, text} of files) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    replaceFile(join(cwd, path), text)
  }
}
