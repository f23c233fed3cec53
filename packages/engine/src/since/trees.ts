import {git} from './git.ts'

/** A file of a commit or the index: its mode as git writes it, and the name of its content. */
export type TreeFile = {
  mode: string
  sha: string
  /** Whether a sparse checkout leaves it out of the work tree. */
  isLeftOut: boolean
}

/** The files of a commit, by name from the root. */
export function treeAt(root: string, commit: string): Map<string, TreeFile> {
  const {output} = git(root, 'ls-tree', '-r', '-z', '--full-tree', commit, '--')
  return filesIn(output, /^()(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s)
}

/** The files of the index, by name from the root; reads no file of the work tree, so no filter runs. */
export function indexOf(root: string): Map<string, TreeFile> {
  const {output} = git(root, 'ls-files', '-t', '-s', '-z')
  return filesIn(output, /^(\w) (\d{6}) ([0-9a-f]+) \d\t(.+)$/s)
}

function filesIn(output: Buffer | undefined, pattern: RegExp): Map<string, TreeFile> {
  const files = new Map<string, TreeFile>()
  for (const line of output?.toString().split('\0') ?? []) {
    const [, tag, mode, sha, name] = pattern.exec(line) ?? []
    // The tag is that of `skip-worktree` (git-ls-files, `-t`).
    if (mode !== undefined && sha !== undefined && name !== undefined)
      files.set(name, {mode, sha, isLeftOut: tag === 'S'})
  }
  return files
}
