import type {LintText} from '@listwright/engine'
import {isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import {Failure} from '../failure.ts'

/** Most files and bytes that one run reads: a translated list has some hundred files of less than 1 MB. */
const most = {files: 2000, bytes: 100 * 2 ** 20}

/** Files that are asked for at once. */
const atOnce = 8

/**
 * Reads files of a contribution, each with what it was in the base, also under another name.
 *
 * @throws {Failure} when there are more files or bytes than one run reads.
 */
export async function readTexts(paths: string[], contribution: Contribution): Promise<LintText[]> {
  if (paths.length > most.files) throw spent(`${paths.length} files`, `${most.files} at most`)
  const texts: LintText[] = []
  let bytes = 0
  for (let index = 0; index < paths.length; index += atOnce) {
    const some = await Promise.all(paths.slice(index, index + atOnce).map((path) => textOf(path, contribution)))
    bytes += some.reduce((sum, {content, base}) => sum + content.length + (base?.length ?? 0), 0)
    if (bytes > most.bytes) throw spent('more than 100 MB of files', '100 MB at most')
    texts.push(...some)
  }
  return texts
}

async function textOf(path: string, {base, head, renames}: Contribution): Promise<LintText> {
  const content = await head.read(head.tree.get(path)?.sha ?? '')
  const before = base?.tree.get(path) ?? base?.tree.get(renames.get(path) ?? '')
  return {path, content, ...(base && before && isRegular(before) && {base: await base.read(before.sha)})}
}

function spent(actual: string, expected: string): Failure {
  const remedy = 'Name fewer files with `files` or `ignore` in the config.'
  return new Failure({message: `Unexpected ${actual}, expected ${expected}; nothing was linted`, remedy})
}
