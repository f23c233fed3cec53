import {resolve} from 'node:path'
import type {FileSystemAdapter} from 'tinyglobby'

/**
 * Expands a glob into absolute paths, sorted by code units; symbolic links are not followed.
 *
 * @param base absolute; what the pattern is relative to.
 * @param options.fs what to look in; the disk unless given.
 */
export async function expand(
  pattern: string,
  base: string,
  {root, ignore, fs}: {root: string; ignore: string[]; fs?: FileSystemAdapter}
): Promise<string[]> {
  // Loaded only here: a run on a named file does without it.
  const {glob} = await import('tinyglobby')
  const options = {followSymbolicLinks: false, onlyFiles: true, expandDirectories: false, ...(fs && {fs})}
  const found = await glob(pattern, {...options, cwd: base, ignore: ['**/node_modules/**', '**/.git/**']})
  const paths = found.map((path) => resolve(base, path)).sort()
  if (ignore.length === 0 || paths.length === 0) return paths
  const ignored = new Set(
    (await glob(ignore, {...options, expandDirectories: true, cwd: root})).map((path) => resolve(root, path))
  )
  return paths.filter((path) => !ignored.has(path))
}

/** Tells whether a path that names no file is a glob. */
export async function isPattern(path: string): Promise<boolean> {
  const {isDynamicPattern} = await import('tinyglobby')
  return isDynamicPattern(path)
}
