import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem, Recorded} from '../types.ts'
import {writeFiles} from '../write/index.ts'
import {type BaselineFile, baselineText} from './baseline-file.ts'
import type {Baseline} from './open-baseline.ts'

/**
 * Writes a baseline that has what was found in the files of this run, and nothing else of them; other files keep theirs
 * while they exist.
 *
 * @param root absolute; what the files are relative to.
 */
export async function updateBaseline(
  {path, shown, bytes, files: before}: Baseline,
  now: BaselineFile,
  root: string
): Promise<Recorded | Problem> {
  const kept = [...before].filter(([file]) => !now.has(file) && existsSync(join(root, file)))
  const after = new Map([...kept, ...now])
  const fault = await writeFiles([{path, content: baselineText(after), ...(bytes && {replaces: bytes})}], root)
  if (fault) return {path: shown, message: fault.message, remedy: fault.remedy}
  const [old, current] = [identities(before), identities(after)]
  return {path: shown, recorded: current.length, added: more(current, old), dropped: more(old, current)}
}

function identities(files: BaselineFile): string[] {
  return [...files].flatMap(([path, known]) => known.map((one) => JSON.stringify([path, one])))
}

/** How many of the first are not in the second, each counted. */
function more(first: string[], second: string[]): number {
  const counts = new Map<string, number>()
  for (const one of second) counts.set(one, (counts.get(one) ?? 0) + 1)
  let left = 0
  for (const one of first) {
    const count = counts.get(one) ?? 0
    if (count === 0) left++
    else counts.set(one, count - 1)
  }
  return left
}
