import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {type Fault, mostBytes} from '../source/index.ts'
import {git} from './git.ts'
import {indexOf} from './trees.ts'

/** The commit that a run is compared with. */
export type Base = {
  /** Reads a file as the base has it, also where it was renamed since; nothing when the base has no such file. */
  textOf: (path: string) => string | Fault | undefined
  /** Reads the Markdown files that the base has and that are there no more, under no other name either. */
  removed: () => string[]
}

/** Most removed files that are read. */
const mostRemoved = 100

/**
 * Makes a base of a commit that git has.
 *
 * @param isThere tells by its name from the root whether a file still exists.
 */
export function baseAt(root: string, commit: string, isThere: (name: string) => boolean = isKept(root)): Base {
  let renames: Map<string, string> | undefined
  return {
    textOf(path) {
      const name = nameIn(root, path)
      const text = blob(root, commit, name)
      if (text !== undefined) return text
      renames ??= renamesSince(root, commit)
      const before = renames.get(name)
      return before === undefined ? undefined : blob(root, commit, before)
    },
    removed() {
      renames ??= renamesSince(root, commit)
      const renamed = new Set(renames.values())
      const gone = namesIn(root, commit).filter((name) => isMarkdown(name) && !renamed.has(name) && !isThere(name))
      const texts = gone.slice(0, mostRemoved).map((name) => blob(root, commit, name))
      return texts.filter((text) => typeof text === 'string')
    }
  }
}

/** Tells by its name whether a file is in the work tree, or left out of it by a sparse checkout. */
function isKept(root: string): (name: string) => boolean {
  let index: ReturnType<typeof indexOf> | undefined
  return (name) => {
    if (existsSync(join(root, name))) return true
    index ??= indexOf(root)
    return index.get(name)?.isLeftOut === true
  }
}

function namesIn(root: string, commit: string): string[] {
  const {output} = git(root, 'ls-tree', '-r', '-z', '--full-tree', '--name-only', commit, '--')
  return output?.toString().split('\0') ?? []
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

/** Names a file as git does: from the root of the repository, with `/`. */
export function nameIn(root: string, path: string): string {
  return relative(realpathSync(root), resolved(path)).split(sep).join('/')
}

/** The path with the links of its folder resolved; the file itself need not exist. */
function resolved(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

/**
 * The text of a file in a commit; what is not UTF-8 is replaced, for the base need not be right. Says why where the
 * commit has it and git cannot give it.
 */
function blob(root: string, commit: string, name: string): string | Fault | undefined {
  const {output, error, isTooLong} = git(root, 'cat-file', 'blob', `${commit}:${name}`)
  if (output) return new TextDecoder().decode(output)
  if (isTooLong) {
    const message = `Unexpected file of more than ${(2 * mostBytes) / 2 ** 20} MB in the base, nothing was compared`
    return {message, remedy: 'Leave it out with `ignore` in the config.'}
  }
  if (!/promisor remote/.test(error)) return undefined
  const message = 'Unexpected clone without the content that the base has, as `--filter` makes them'
  return {message, remedy: `Fetch it with \`git show ${commit}:${name}\`, or clone without \`--filter\`.`}
}

/** Which files of the index had another name in a commit; reads no file of the work tree, so no filter runs. */
export function renamesSince(root: string, commit: string): Map<string, string> {
  const options = ['--cached', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', '--no-textconv']
  const {output} = git(root, 'diff-index', ...options, commit, '--')
  const parts = output?.toString().split('\0') ?? []
  const renames = new Map<string, string>()
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [before, after] = parts.slice(index + 1)
    if (before !== undefined && after !== undefined) renames.set(after, before)
  }
  return renames
}
