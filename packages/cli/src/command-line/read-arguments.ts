import {parseArgs} from 'node:util'
import {nearest} from '@listwright/engine/words'
import {type Option, type OptionName, optionNames, options} from './options.ts'
import {UsageError} from './usage-error.ts'

/** What was typed: switches, values and words. */
export type Arguments = {
  is: (name: OptionName) => boolean
  value: (name: OptionName) => string | undefined
  values: (name: OptionName) => string[]
  /** The options that were typed. */
  names: OptionName[]
  words: string[]
}

const known: Record<string, Option> = options

/**
 * Reads the command line.
 *
 * @throws {UsageError} on an option that does not exist, or on a value that it does not take.
 */
export function readArguments(argv: string[]): Arguments {
  const {tokens} = parseArgs({args: argv, options, allowPositionals: true, strict: false, tokens: true})
  const given = new Map<string, string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') {
      const value = checkedValue(token.name, token.rawName, token.value)
      given.set(token.name, [...(given.get(token.name) ?? []), value])
    }
  }
  return {
    is: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    names: optionNames.filter((name) => given.has(name)),
    words
  }
}

function checkedValue(name: string, rawName: string, value: string | undefined): string {
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (!option) {
    const meant = nearest(name, Object.keys(known))
    const remedy = meant ? `Did you mean \`--${meant}\`?` : 'Run `listwright --help` for all options.'
    throw new UsageError(`Unexpected option \`${rawName}\``, remedy)
  }
  if (option.type === 'boolean') {
    if (value === undefined) return ''
    throw new UsageError(`Unexpected value \`${value}\` of option \`--${name}\``, `Type \`--${name}\` alone.`)
  }
  const expected = option.values?.map((word) => `\`${word}\``).join(', ') ?? option.argument
  if (value === undefined || value === '') {
    throw new UsageError(`Unexpected option \`--${name}\` without value`, `Expected ${expected} behind it.`)
  }
  if (option.values && !option.values.includes(value)) {
    const meant = nearest(value, option.values)
    const remedy = `Expected one of ${expected}${meant ? `; did you mean \`${meant}\`?` : '.'}`
    throw new UsageError(`Unexpected value \`${value}\` of option \`--${name}\``, remedy)
  }
  return value
}
