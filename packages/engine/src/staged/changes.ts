/** What the index has of a file that HEAD has otherwise or not at all. */
export type Change = 'file' | 'deleted' | 'unmerged' | 'other'

/**
 * Reads what `git diff-index --cached --raw -z --no-renames` wrote: `:mode mode hash hash status`, then the path.
 *
 * @returns the changes by path from the root of the repository; `other` are symbolic links and submodules.
 */
export function changesOf(output: Buffer): Map<string, Change> {
  const parts = output.toString().split('\0')
  const changes = new Map<string, Change>()
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = '', , , status = ''] = parts[index]?.split(' ') ?? []
    changes.set(parts[index + 1] ?? '', changeOf(mode, status))
  }
  return changes
}

function changeOf(mode: string, status: string): Change {
  if (status === 'D') return 'deleted'
  if (status === 'U') return 'unmerged'
  return mode.startsWith('100') ? 'file' : 'other'
}
