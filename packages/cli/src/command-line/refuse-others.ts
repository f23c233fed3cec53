import type {Command} from './command.ts'
import {options} from './options.ts'
import type {Arguments} from './read-arguments.ts'
import {UsageError} from './usage-error.ts'

/**
 * Refuses an option that a command does not take.
 *
 * @throws {UsageError} with the command that takes it.
 */
export function refuseOthers(command: Command, args: Arguments): void {
  for (const name of args.names) {
    const {of = ['lint']} = options[name]
    if (of.includes(command)) continue
    const [owner = 'lint'] = of
    const remedy = `\`listwright${owner === 'lint' ? '' : ` ${owner}`} --${name}\` takes it.`
    throw new UsageError(`Unexpected option \`--${name}\` of ${named(command)}`, remedy)
  }
}

function named(command: Command): string {
  return command === 'lint' ? 'a run that lints' : `\`listwright ${command}\``
}
