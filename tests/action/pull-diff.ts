import type {TestRepository} from './repository.ts'

/** A file of a pull request as the API gives it. */
export type DiffFile = {
  sha: string
  filename: string
  previous_filename?: string
  status: string
  patch?: string
}

/** The files that differ between the merge base of two commits and the second one. */
export function pullDiff({git}: TestRepository, base: string, head: string): DiffFile[] {
  const parts = git('diff', '--raw', '-M', '-z', '--no-abbrev', `${base}...${head}`).split('\0')
  const patches = git('diff', '-M', `${base}...${head}`)
    .split(/^diff --git /m)
    .slice(1)
  const files: DiffFile[] = []
  for (let index = 0; index < parts.length && parts[index] !== ''; ) {
    const [, , , sha = '', status = ''] = (parts[index] ?? '').split(' ')
    const isRename = status.startsWith('R')
    const [from = '', to = ''] = parts.slice(index + 1)
    const filename = isRename ? to : from
    const patch = hunksOf(patches[files.length] ?? '')
    files.push({
      sha,
      filename,
      status: isRename ? 'renamed' : status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified',
      ...(isRename && {previous_filename: from}),
      ...(patch !== undefined && {patch})
    })
    index += isRename ? 3 : 2
  }
  return files
}

/** The lines of the new side that comments can be put on, hunk by hunk. */
export function hunkRanges(patch: string): Array<[number, number]> {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, length = '1']) => [
    Number(start),
    Number(start) + Number(length) - 1
  ])
}

function hunksOf(diff: string): string | undefined {
  const start = diff.search(/^@@ /m)
  return start < 0 ? undefined : diff.slice(start).replace(/\n$/, '')
}
