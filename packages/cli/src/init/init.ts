import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@listwright/engine'
import {readLists} from '@listwright/engine/lists'
import {counted, problemText, visible, wrapped} from '@listwright/engine/report'
import picocolors from 'picocolors'
import type {Colors} from 'picocolors/types.js'
import type {Arguments} from '../command-line/read-arguments.ts'
import {shellQuoted} from '../command-line/shell-quoted.ts'
import {UsageError} from '../command-line/usage-error.ts'
import {wantsColor} from '../command-line/wants-color.ts'
import type {Io} from '../io.ts'
import type {Outcome} from '../outcome.ts'
import {configText} from './config-text.ts'
import {contributingFile} from './contributing-file.ts'
import type {Statement} from './statement.ts'
import {statementsOf} from './statements/index.ts'
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
  const files = newFiles(cwd, read.path, statements, args)
  if ('message' in files) return failed([files])
  const problem = await writeNew(cwd, files)
  if (problem) return failed([problem])
  const colors = picocolors.createColors(wantsColor(args.value('color'), env, stdout))
  const head = `${colors.bold(colors.underline(visible(read.path)))} ${colors.dim(counted(read.list.entries.length, 'entry', 'entries'))}`
  const lines = [head, '', ...told(statements, stdout.columns ?? 80, colors), '']
  for (const {path} of files) lines.push(`${colors.green('✔')} Wrote ${path}`)
  lines.push(`  Run ${colors.cyan(`listwright ${shellQuoted(read.path)}`)} to see what falls out`)
  stdout.write(`${lines.join('\n')}\n`)
  return {code: 0, written: files.map(({path}) => path)}
}

function newFiles(cwd: string, path: string, statements: Statement[], args: Arguments): NewFile[] | Problem {
  const files: NewFile[] = [{path: configPath, text: configText(path, statements), mayReplace: args.is('force')}]
  if (args.is('workflow')) files.push({path: workflowPath, text: workflowText, mayReplace: args.is('force')})
  if (!args.is('contributing')) return files
  const guide = contributingFile(cwd, statements)
  return 'message' in guide ? guide : [...files, guide]
}

function told(statements: Statement[], width: number, colors: Colors): string[] {
  if (statements.length === 0) return ['Nothing that enough entries agree on: the rules will learn as the list grows.']
  const style = {plain: colors.dim, code: colors.cyan}
  const longest = Math.max(...statements.map(({rule, option}) => rule.length + option.length + 1))
  return statements.flatMap(({rule, option, evidence, sentence}) => {
    const name = `${rule} ${option}`.padEnd(longest)
    const indent = ' '.repeat(longest + 4)
    const lines = wrapped(
      visible(`${sentence.replace(/\.$/, '')}: ${evidence}`),
      Math.max(30, width - indent.length),
      style
    )
    return lines.map((line, index) => `${index === 0 ? `  ${colors.bold(name)}  ` : indent}${line}`)
  })
}
