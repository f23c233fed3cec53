import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@listwright/engine'
import {rootOf} from '@listwright/engine/source'
import {writeFiles} from '@listwright/engine/write'
import {UsageError} from '../command-line/usage-error.ts'

/** A file to write, relative to the working directory. */
export type NewFile = {path: string; text: string; mayReplace: boolean}

/**
 * Writes files, all or none; says what is wrong in place of that.
 *
 * @throws {UsageError} when one is there already and may not be replaced.
 */
export async function writeNew(cwd: string, files: NewFile[]): Promise<Problem | undefined> {
  for (const {path, mayReplace} of files) {
    if (!mayReplace && existsSync(join(cwd, path))) {
      throw new UsageError(`Unexpected \`${path}\`, which is there already`, 'Type `--force` to replace it.')
    }
  }
  const contents = files.map(({path, text}) => ({path: join(cwd, path), content: text, makesFolder: true}))
  const fault = await writeFiles(contents, rootOf(cwd))
  if (!fault) return undefined
  const path = files.find((file) => join(cwd, file.path) === fault.file)?.path
  return {message: fault.message, remedy: fault.remedy, ...(path !== undefined && {path})}
}
