import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@listwright/engine'
import {readLists} from '@listwright/engine/lists'
import {problemText} from '@listwright/engine/report'
import picocolors from 'picocolors'
import type {Arguments} from '../command-line/read-arguments.ts'
import {UsageError} from '../command-line/usage-error.ts'
import {wantsColor} from '../command-line/wants-color.ts'
import type {Io} from '../io.ts'
import type {Outcome} from '../outcome.ts'
import {safeText} from '../safe-text.ts'
import {configText} from './config-text.ts'
import {contributingFile} from './contributing-file.ts'
import {proven} from './proven.ts'
import type {Statement} from './statement.ts'
import {statementsOf} from './statements/index.ts'
import {told} from './told.ts'
import {workflowText} from './workflow-text.ts'
import {type NewFile, writeNew} from './write-new.ts'

const configPath = '.listwright.yml'
const workflowPath = '.github/workflows/listwright.yml'

/**
 * Runs `listwright init [file]`: says what the list agrees on and writes it into a config. Asks nothing.
 *
 * @throws {UsageError} on more than one file, or when the config is there already.
 */
export async function init(args: Arguments, {cwd, env, stdout, stderr}: Io): Promise<Outcome> {
  const paths = args.words.slice(1)
  if (paths.length > 1) throw new UsageError('Unexpected second path', 'A config is learned from one list.')
  if (existsSync(join(cwd, configPath)) && !args.is('force')) {
    throw new UsageError(`Unexpected \`${configPath}\`, which is there already`, 'Type `--force` to replace it.')
  }
  const {lists, problems} = await readLists({cwd, paths})
  const failed = (problems: Problem[]): Outcome => {
    for (const problem of problems) stderr.write(problemText(problem, wantsColor(args.value('color'), env, stderr)))
    return {code: 2, written: []}
  }
  const [read] = lists
  if (!read || problems.length > 0) return failed(problems)
  const statements = statementsOf(read.list)
  const text = {path: read.path, content: readFileSync(join(cwd, read.path))}
  const {statements: written, report} = await proven(
    text,
    statements.filter(({isFirm}) => isFirm)
  )
  const files = newFiles(cwd, read.path, written, args)
  if ('message' in files) return failed([files])
  const problem = await writeNew(cwd, files)
  if (problem) return failed([problem])
  const colors = picocolors.createColors(wantsColor(args.value('color'), env, stdout))
  const others = statements.filter((statement) => !written.includes(statement))
  const learned = {path: read.path, entries: read.list.entries.length, written, others, report}
  const wrote = files.map(({path}) => `${colors.green('✔')} Wrote ${path}`)
  const lines = [...told(learned, stdout.columns ?? 80, colors), ...wrote]
  stdout.write(safeText(`${lines.join('\n')}\n`, {env}))
  return {code: 0, written: files.map(({path}) => path)}
}

function newFiles(cwd: string, path: string, statements: Statement[], args: Arguments): NewFile[] | Problem {
  const files: NewFile[] = [{path: configPath, text: configText(path, statements), mayReplace: args.is('force')}]
  if (args.is('workflow')) files.push({path: workflowPath, text: workflowText, mayReplace: args.is('force')})
  if (!args.is('contributing')) return files
  const guide = contributingFile(cwd, statements)
  return 'message' in guide ? guide : [...files, guide]
}
