import {commandOf} from './command-line/command.ts'
import {type Arguments, readArguments} from './command-line/read-arguments.ts'
import {refuseOthers} from './command-line/refuse-others.ts'
import {UsageError} from './command-line/usage-error.ts'
import {wantsColor} from './command-line/wants-color.ts'
import type {Io} from './io.ts'
import type {Outcome} from './outcome.ts'
import {tellLostOutput} from './tell-lost-output.ts'

/**
 * Runs the command and gives its exit code: 0 nothing found, 1 something found, 2 it could not do its job, which it has
 * not either when its output was lost.
 *
 * What a command does not need is not loaded: `--version` knows nothing of Markdown.
 */
export async function main(argv: string[], io: Io): Promise<0 | 1 | 2> {
  const {code, written} = await outcomeOf(argv, io)
  return (await tellLostOutput(io, written)) ? 2 : code
}

async function outcomeOf(argv: string[], io: Io): Promise<Outcome> {
  try {
    const result = await run(argv, io)
    return typeof result === 'number' ? {code: result, written: []} : result
  } catch (error) {
    await tell(error, io)
    return {code: 2, written: []}
  }
}

async function run(argv: string[], io: Io): Promise<Outcome | Outcome['code']> {
  const args = readArguments(argv)
  const command = commandOf(args.words)
  if (args.is('help') || command === 'help')
    return help(command === 'help' ? args.words.slice(1) : args.words, args, io)
  if (args.is('version')) {
    const {version} = await import('./version.ts')
    io.stdout.write(`${version}\n`)
    return 0
  }
  refuseOthers(command, args)
  if (command === 'explain') return (await import('./explain/explain.ts')).explain(args, io)
  if (command === 'init') return (await import('./init/init.ts')).init(args, io)
  if (command === 'stats') return (await import('./stats/stats.ts')).stats(args, io)
  return (await import('./lint/lint.ts')).lint(args, io)
}

async function help(words: string[], args: Arguments, {env, stdout}: Io): Promise<0> {
  const {helpText} = await import('./help.ts')
  const {default: picocolors} = await import('picocolors')
  const {bold} = picocolors.createColors(wantsColor(args.value('color'), env, stdout))
  stdout.write(helpText(commandOf(words), bold))
  return 0
}

async function tell(error: unknown, {env, stderr}: Io): Promise<void> {
  const {problemText} = await import('@listwright/engine/report')
  const {safeText} = await import('./safe-text.ts')
  const color = wantsColor(undefined, env, stderr)
  if (error instanceof UsageError) {
    stderr.write(safeText(problemText({message: error.message, remedy: error.remedy}, color), {env}))
    return
  }
  const message = error instanceof Error ? error.message : String(error)
  const remedy = 'This is a bug of listwright; please report it: https://github.com/listwright/listwright/issues'
  const stack = error instanceof Error ? error.stack : undefined
  stderr.write(safeText(problemText({message, remedy, ...(stack !== undefined && {stack})}, color), {env}))
}
