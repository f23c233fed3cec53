import {statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import type {Problem} from '../types.ts'
import {expand, isPattern} from './expand.ts'
import {readmeOf} from './readme.ts'

/** Which files to lint. */
export type FileQuery = {
  /** Absolute; paths are relative to it. */
  cwd: string
  /** Absolute; the config's `files` and `ignore` are relative to it. */
  root: string
  paths: string[]
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
  if (query.files.length > 0) return collect(query.files, query.root, query)
  const readme = readmeOf(query.root)
  if (readme !== undefined) return {files: [join(query.root, readme)], problems: []}
  const message = 'Unexpected repository without `readme.md`, expected a file to lint'
  return {files: [], problems: [{message, remedy: 'Name the file, or set `files` in `.listwright.yml`.'}]}
}

/** Turns a path into one relative to a folder, with `/`. */
export function displayPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

async function collect(paths: string[], base: string, query: FileQuery): Promise<FoundFiles> {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const path of paths) {
    const absolute = resolve(base, path)
    const stats = statSync(absolute, {throwIfNoEntry: false})
    if (stats ? !stats.isDirectory() : !(await isPattern(path))) files.add(absolute)
    else {
      const found = await expand(stats ? '**/*.{md,markdown}' : path, stats ? absolute : base, query)
      for (const file of found) files.add(file)
      if (found.length === 0) problems.push(nothingFound(path, stats !== undefined))
    }
  }
  return {files: [...files], problems}
}

function nothingFound(path: string, isFolder: boolean): Problem {
  return isFolder
    ? {path, message: 'Unexpected folder without Markdown files', remedy: 'Name a file or another folder.'}
    : {path, message: 'Unexpected pattern that matches no file', remedy: 'Check the pattern and `ignore`.'}
}
