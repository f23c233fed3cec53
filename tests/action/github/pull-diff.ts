import type {TestRepository} from '../repository.ts'
import {once} from './once.ts'

/** A file that differs between two commits. */
export type FileDiff = {
  path: string
  previous?: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** Of its content; the old one for a file that was removed. */
  sha: string
  /** Lines. */
  additions: number
  deletions: number
  /** The hunks without the header of the file; absent for binary files and where no line differs. */
  patch?: string
}

/** The files that differ between the merge base of two commits and the second one. */
export function pullDiff({output, folder}: TestRepository, base: string, head: string): FileDiff[] {
  return once(['diff', folder, base, head], () =>
    filesIn(output('diff', '--raw', '-p', '-z', '-M', '--no-abbrev', `${base}...${head}`))
  )
}

/** Reads records and, behind an empty one, the patches in the same order. */
function filesIn(output: string): FileDiff[] {
  const end = output.indexOf('\0\0')
  const parts = end < 0 ? [] : output.slice(0, end).split('\0')
  const patches = `\n${output.slice(end + 2)}`.split('\ndiff --git ').slice(1)
  const files: FileDiff[] = []
  while (parts.length > 0) {
    const [oldMode = '', mode = '', oldSha = '', sha = '', letter = ''] = parts.shift()?.slice(1).split(' ') ?? []
    const previous = letter.startsWith('R') ? parts.shift() : undefined
    // A file that becomes a link is removed and added: two patches, and GitHub shows none.
    const isOther = letter === 'T'
    const hunks = hunksIn(patches.splice(0, isOther ? 2 : 1)[0])
    const patch = isOther ? undefined : hunks
    files.push({
      path: parts.shift() ?? '',
      ...(previous !== undefined && {previous}),
      status: isOther || (oldMode !== mode && oldSha === sha && !previous) ? 'changed' : statusOf(letter),
      sha: letter === 'D' ? oldSha : sha,
      additions: linesWith('+', patch),
      deletions: linesWith('-', patch),
      ...(patch !== undefined && {patch})
    })
  }
  return files
}

function statusOf(letter: string): FileDiff['status'] {
  if (letter === 'A') return 'added'
  if (letter === 'D') return 'removed'
  return letter.startsWith('R') ? 'renamed' : 'modified'
}

function hunksIn(patch = ''): string | undefined {
  const start = patch.indexOf('\n@@ ') + 1
  return start === 0 ? undefined : patch.slice(start).replace(/\n$/, '')
}

function linesWith(sign: string, patch = ''): number {
  return patch.split('\n').filter((line) => line.startsWith(sign)).length
}
