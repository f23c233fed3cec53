import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where the histories lie: beside the repository, they are no part of it. */
const folder = fileURLToPath(new URL('../../../shared/replay/', import.meta.url))

/**
 * A line of a commit: `class` says what is wrong with it.
 *
 * @typedef {{id: string, file: string, commit: string, parent: string, line: number, class: string, subclass: string, actual: string, expected: string | null}} Defect
 *
 * A commit whose lines stood unchanged for a year.
 * @typedef {{file: string, commit: string, parent: string, lines: Array<{line: number, text: string}>}} Clean
 *
 * The clone of a list, its labelled lines that can be checked at their commit, and its clean commits, oldest first.
 * @typedef {{name: string, clone: string, defects: Defect[], clean: Clean[], git: (...args: string[]) => Buffer, remove: () => void}} History
 */

/** Why there is nothing to replay; empty when the histories are there. */
export const reasonToSkip = existsSync(folder)
  ? ''
  : `No histories to replay in ${folder}: they are not part of this repository`

/**
 * Clones a list's history without checking anything out.
 *
 * @param {string} name
 * @returns {History}
 */
export function openHistory(name) {
  const clone = mkdtempSync(join(tmpdir(), 'listwright-history-'))
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-C', clone, ...args], {maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore']})
  git('clone', '--quiet', '--no-checkout', join(folder, `${name}.bundle`), '.')
  return {
    name,
    clone,
    git,
    defects: rows(`${name}.defects.jsonl`).filter(
      (row) => row.checkable_at_intro !== false && !row.intro_is_sync_merge
    ),
    clean: rows(`${name}.clean.jsonl`),
    remove: () => rmSync(clone, {recursive: true, force: true})
  }
}

/** @param {string} file */
function rows(file) {
  return readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * Takes so many items, evenly spread.
 *
 * @template Item
 * @param {Item[]} items
 * @param {number} limit
 * @returns {Item[]}
 */
export function evenly(items, limit) {
  if (items.length <= limit) return items
  return Array.from({length: limit}, (_, index) => items.slice(Math.floor((index * items.length) / limit))[0]).flatMap(
    (item) => (item === undefined ? [] : [item])
  )
}
