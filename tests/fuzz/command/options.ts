import {parseArgs} from 'node:util'
import {standardFacts} from '../facts/index.ts'

/** What `npm run fuzz` is asked to do. */
export type Options = {
  seconds: number
  mutants: number
  seed: number
  workers: number
  examples: number
  isProven: boolean
  facts: string[]
}

/** How the command is used. */
const usage = `npm run fuzz -- [--seconds 60] [--seed S] [--mutants N] [--workers N] [--examples 1] [--proof off] [--facts a,b]`

/**
 * Reads the words of the command.
 *
 * @throws {TypeError} when one is unknown or no number where one is asked for.
 */
export function readOptions(words: string[]): Options {
  const {values} = parseArgs({
    args: words,
    options: {
      seconds: {type: 'string'},
      seed: {type: 'string'},
      mutants: {type: 'string'},
      workers: {type: 'string', default: '1'},
      examples: {type: 'string', default: '1'},
      proof: {type: 'string', default: 'on'},
      facts: {type: 'string'}
    }
  })
  const mutants = numberOf('mutants', values.mutants, Number.POSITIVE_INFINITY)
  return {
    seconds: numberOf('seconds', values.seconds, values.mutants === undefined ? 60 : Number.POSITIVE_INFINITY),
    mutants,
    seed: numberOf('seed', values.seed, Math.floor(Math.random() * 2 ** 30)),
    workers: Math.max(1, numberOf('workers', values.workers, 1)),
    examples: numberOf('examples', values.examples, 1),
    isProven: values.proof !== 'off',
    facts: values.facts?.split(',') ?? standardFacts
  }
}

function numberOf(name: string, word: string | undefined, otherwise: number): number {
  const number = word === undefined ? otherwise : Number(word)
  if (Number.isNaN(number) || number < 0)
    throw new TypeError(`Unexpected --${name} ${word}, expected a number: ${usage}`)
  return number
}
