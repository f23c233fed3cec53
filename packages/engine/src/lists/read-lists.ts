import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {loadConfig} from '../config/index.ts'
import {displayPath, findFiles} from '../files/index.ts'
import {parse} from '../parse/index.ts'
import {rules} from '../rules/index.ts'
import {readSource, rootOf} from '../source/index.ts'
import type {LintRequest, Problem} from '../types.ts'

/** A list and where it was read; the path is relative to the working directory, with `/`. */
export type ReadList = {path: string; list: CuratedList}

/** The lists that were asked for, and what kept others from being read. */
export type ReadLists = {lists: ReadList[]; problems: Problem[]}

/** Reads the lists that a lint run with the same paths and config would look at, without running a rule. */
export async function readLists({
  cwd,
  paths,
  config: path
}: Pick<LintRequest, 'cwd' | 'paths' | 'config'>): Promise<ReadLists> {
  const root = rootOf(cwd)
  const request = {cwd, paths, fix: 'none' as const, diff: false, ...(path !== undefined && {config: path})}
  const {config, problems} = await loadConfig(root, request, rules)
  if (problems.length > 0) return {lists: [], problems}
  const found = await findFiles({cwd, root, paths, files: config.files, ignore: config.ignore})
  const lists: ReadList[] = []
  for (const file of found.files) {
    const source = readSource(file, root)
    const shown = displayPath(cwd, file)
    if ('message' in source) found.problems.push({path: shown, ...source})
    else lists.push({path: shown, list: curatedList(parse(source.text), new VFile({value: source.text, path: shown}))})
  }
  return {lists, problems: found.problems}
}
