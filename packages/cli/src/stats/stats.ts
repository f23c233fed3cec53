import {readLists} from '@listwright/engine/lists'
import {problemText} from '@listwright/engine/report'
import picocolors from 'picocolors'
import type {Arguments} from '../command-line/read-arguments.ts'
import {wantsColor} from '../command-line/wants-color.ts'
import type {Io} from '../io.ts'
import {safeText} from '../safe-text.ts'
import {listStats} from './list-stats.ts'
import {statsTable} from './stats-table.ts'

/** Runs `listwright stats [paths…]` and gives the exit code. */
export async function stats(args: Arguments, {cwd, env, stdout, stderr}: Io): Promise<0 | 2> {
  const config = args.value('config')
  const {lists, problems} = await readLists({cwd, paths: args.words.slice(1), ...(config !== undefined && {config})})
  for (const problem of problems) {
    stderr.write(safeText(problemText(problem, wantsColor(args.value('color'), env, stderr)), {env}))
  }
  const files = lists.map(({path, list}) => ({path, ...listStats(list)}))
  if (args.value('format') === 'json') stdout.write(`${JSON.stringify({version: 1, files})}\n`)
  else {
    const colors = picocolors.createColors(wantsColor(args.value('color'), env, stdout))
    const tables = files.map(({path, ...figures}) => statsTable(path, figures, colors))
    stdout.write(safeText(tables.join('\n'), {env}))
  }
  return problems.length > 0 ? 2 : 0
}
