import {relative, resolve, sep} from 'node:path'
import type {Config} from '../config/index.ts'
import {isInside} from '../source/index.ts'
import {expand} from './expand.ts'
import {treeFileSystem} from './tree-file-system.ts'

/** Where the paths of a commit seem to lie. */
const root = resolve(sep, 'repository')

/**
 * Selects the files that a config means out of those of a commit: by its `files`, or else the readme in the root.
 *
 * @param paths relative to the root, with `/`.
 */
export async function selectPaths(
  {files, ignore}: Pick<Config, 'files' | 'ignore'>,
  paths: string[]
): Promise<string[]> {
  if (files.length === 0) return readmeIn(paths)
  const known = new Set(paths)
  const options = {root, ignore, fs: treeFileSystem(root, paths)}
  const selected = new Set<string>()
  for (const pattern of files) {
    const absolute = resolve(root, pattern)
    if (!isInside(root, absolute)) continue
    const path = shown(absolute)
    const isFolder = paths.some((one) => path === '' || one.startsWith(`${path}/`))
    if (known.has(path)) selected.add(path)
    else {
      const found = isFolder ? expand('**/*.{md,markdown}', absolute, options) : expand(pattern, root, options)
      for (const one of await found) selected.add(shown(one))
    }
  }
  return [...selected]
}

function readmeIn(paths: string[]): string[] {
  const names = paths.filter((path) => path.toLowerCase() === 'readme.md').sort()
  return names.slice(0, 1)
}

function shown(path: string): string {
  return relative(root, path).split(sep).join('/')
}
