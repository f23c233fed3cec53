/**
 * The lines of a file that a commit added or rewrote, counted in the commit.
 *
 * @param {import('./history.mjs').History} history
 * @param {{file: string, commit: string, parent: string}} row
 * @returns {Set<number>}
 */
export function addedLines({git}, {file, commit, parent}) {
  const diff = git('diff', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', parent, commit, '--', file).toString()
  /** @type {Set<number>} */
  const lines = new Set()
  for (const [, start, count = '1'] of diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    for (let line = Number(start); line < Number(start) + Number(count); line++) lines.add(line)
  }
  return lines
}
