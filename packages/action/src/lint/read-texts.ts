import type {LintText, Problem} from '@listwright/engine'
import {type Commit, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import {LargeContent} from '../commits/large-content.ts'
import {Failure} from '../failure.ts'

/** Most files and bytes that one run reads: a translated list has some hundred files of less than 1 MB. */
const most = {files: 2000, bytes: 100 * 2 ** 20}

/** Files that are asked for at once. */
const atOnce = 8

/** The texts of files, and why some are none. */
export type ReadTexts = {texts: LintText[]; problems: Problem[]}

/**
 * Reads files of a contribution, each with what it was in the base, also under another name. A file that is too large is
 * a problem of its own.
 *
 * @throws {Failure} when there are more files or bytes than one run reads.
 */
export async function readTexts(paths: string[], contribution: Contribution): Promise<ReadTexts> {
  if (paths.length > most.files) throw spent(`${paths.length} files`, `${most.files} at most`)
  const read: ReadTexts = {texts: [], problems: []}
  let bytes = 0
  for (let index = 0; index < paths.length; index += atOnce) {
    const some = await Promise.all(paths.slice(index, index + atOnce).map((path) => textOf(path, contribution)))
    for (const one of some) {
      if ('message' in one) read.problems.push(one)
      else {
        read.texts.push(one)
        bytes += one.content.length + (one.base?.length ?? 0)
      }
    }
    if (bytes > most.bytes) throw spent('more than 100 MB of files', '100 MB at most')
  }
  return read
}

async function textOf(path: string, {base, head, renames}: Contribution): Promise<LintText | Problem> {
  const content = await contentOf(head, path, path)
  if ('message' in content) return content
  const before = [path, renames.get(path) ?? ''].find((name) => isRegular(base?.tree.get(name)))
  if (!base || before === undefined) return {path, content}
  const old = await contentOf(base, before, path)
  return 'message' in old ? {...old, message: `${old.message}, in the base`} : {path, content, base: old}
}

async function contentOf({tree, read}: Commit, name: string, path: string): Promise<Uint8Array | Problem> {
  try {
    return await read(tree.get(name)?.sha ?? '')
  } catch (error) {
    const [problem] = error instanceof LargeContent ? error.problems : []
    if (!problem) throw error
    return {path, ...problem}
  }
}

function spent(actual: string, expected: string): Failure {
  const remedy = 'Name fewer files with `files` or `ignore` in the config.'
  return new Failure({message: `Unexpected ${actual}, expected ${expected}; nothing was linted`, remedy})
}
