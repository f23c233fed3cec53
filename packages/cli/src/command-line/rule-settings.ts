import type {RuleLevel, RuleSetting} from '@listwright/engine'
import {UsageError} from './usage-error.ts'

const levels: readonly string[] = ['off', 'warn', 'error']

/**
 * Reads the values of `--rule`: `id=off`, `id=error`, `id={option: value}`, `id=[error, {option: value}]`.
 *
 * @throws {UsageError} when one is none of these; whether rule and options exist is for the engine to say.
 */
export async function ruleSettings(values: string[]): Promise<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {}
  for (const value of values) {
    const equals = value.indexOf('=')
    if (equals < 1) {
      throw new UsageError(`Unexpected \`--rule ${value}\``, `Type \`--rule ${value.replace('=', '') || 'id'}=off\`.`)
    }
    settings[value.slice(0, equals)] = await settingOf(value, value.slice(equals + 1))
  }
  return settings
}

async function settingOf(whole: string, text: string): Promise<RuleSetting> {
  const value = isLevel(text) ? text : await parsed(text)
  if (isLevel(value) || isOptions(value)) return value
  if (Array.isArray(value)) {
    const [level, options, ...rest]: unknown[] = value
    if (isLevel(level) && isOptions(options) && rest.length === 0) return [level, options]
  }
  const remedy = 'Expected `off`, `warn`, `error`, `{option: value}` or `[error, {option: value}]` behind `=`.'
  throw new UsageError(`Unexpected \`--rule ${whole}\``, remedy)
}

async function parsed(text: string): Promise<unknown> {
  const {parse} = await import('yaml')
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function isLevel(value: unknown): value is RuleLevel {
  return typeof value === 'string' && levels.includes(value)
}

function isOptions(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
