import {join, sep} from 'node:path'
import type {FileSystemAdapter} from 'tinyglobby'

type Entry = {name: string; isFile: () => boolean; isDirectory: () => boolean; isSymbolicLink: () => boolean}
type Answer = (error: Error | null, entries: Entry[]) => void

/**
 * Makes the paths of a commit look like folders to a glob.
 *
 * @param root absolute; where the commit seems to lie.
 * @param paths relative to it, with `/`.
 */
export function treeFileSystem(root: string, paths: Iterable<string>): FileSystemAdapter {
  const folders = new Map<string, Map<string, Entry>>()
  for (const path of paths) {
    const parts = path.split('/')
    let folder = root
    for (const [index, name] of parts.entries()) {
      const entries = folders.get(folder) ?? new Map<string, Entry>()
      folders.set(folder, entries)
      if (!entries.has(name)) entries.set(name, entry(name, index === parts.length - 1))
      folder = join(folder, name)
    }
  }
  const readdir = (path: string, _: unknown, answer: Answer): void => {
    const folder = path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path
    answer(null, [...(folders.get(folder)?.values() ?? [])])
  }
  // The one overload that the glob calls: with file types and callback.
  return {readdir: readdir as unknown as NonNullable<FileSystemAdapter['readdir']>}
}

function entry(name: string, isFile: boolean): Entry {
  return {name, isFile: () => isFile, isDirectory: () => !isFile, isSymbolicLink: () => false}
}
