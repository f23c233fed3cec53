import {statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {isInside} from '../source/index.ts'
import type {Problem} from '../types.ts'
import {expand, isPattern} from './expand.ts'
import {readmeOf} from './readme.ts'

/** Which files to lint. */
export type FileQuery = {
  /** Absolute; paths are relative to it. */
  cwd: string
  /** Absolute; the config's `files` and `ignore` are relative to it. */
  root: string
  paths: readonly string[]
  /** Globs of the config, taken when no path is given. */
  files: string[]
  /** Globs of the config; a file that is named itself is linted nevertheless. */
  ignore: string[]
}

/** The files that were asked for, as absolute paths in order, and what was asked for in vain. */
export type FoundFiles = {files: string[]; problems: Problem[]}

/**
 * Finds the files to lint: those named, the Markdown files of the folders named, what globs match; without any path,
 * the config's files, or else the readme of the repository.
 */
export async function findFiles(query: FileQuery): Promise<FoundFiles> {
  if (query.paths.length > 0) return collect(query.paths, query.cwd, query)
  if (query.files.length > 0) return collectOwn(query)
  const readme = readmeOf(query.root)
  if (readme !== undefined) return {files: [join(query.root, readme)], problems: []}
  const message = 'Unexpected repository without `readme.md`, expected a file to lint'
  return {files: [], problems: [{message, remedy: 'Name the file, or set `files` in `.listwright.yml`.'}]}
}

/** Turns a path into one relative to a folder, with `/`. */
export function displayPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

/** Collects what the config names, which may not reach out of the repository. */
async function collectOwn(query: FileQuery): Promise<FoundFiles> {
  const isOutside = (path: string): boolean => !isInside(query.root, resolve(query.root, path))
  const {files, problems} = await collect(
    query.files.filter((path) => !isOutside(path)),
    query.root,
    query
  )
  const message = 'Unexpected path out of the repository in `files`'
  const remedy = 'Name files of this repository only.'
  return {files, problems: [...problems, ...query.files.filter(isOutside).map((path) => ({path, message, remedy}))]}
}

async function collect(paths: readonly string[], base: string, query: FileQuery): Promise<FoundFiles> {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const path of paths) {
    const absolute = resolve(base, path)
    const kind = kindOf(absolute)
    if (kind === 'file' || (kind === 'none' && !(await isPattern(path)))) files.add(absolute)
    else {
      const found = await (kind === 'folder'
        ? expand('**/*.{md,markdown}', absolute, query)
        : expand(path, base, query))
      for (const file of found) files.add(file)
      if (found.length === 0) problems.push(nothingFound(path, kind === 'folder'))
    }
  }
  return {files: [...files], problems}
}

/** What a path leads to; whatever cannot be told is left to the reading of the file, which says why. */
function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    const stats = statSync(path, {throwIfNoEntry: false})
    return stats === undefined ? 'none' : stats.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'file'
  }
}

function nothingFound(path: string, isFolder: boolean): Problem {
  return isFolder
    ? {path, message: 'Unexpected folder without Markdown files', remedy: 'Name a file or another folder.'}
    : {path, message: 'Unexpected pattern that matches no file', remedy: 'Check the pattern and `ignore`.'}
}
