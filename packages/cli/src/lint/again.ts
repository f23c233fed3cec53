import type {Arguments} from '../command-line/read-arguments.ts'
import {shellQuoted} from '../command-line/shell-quoted.ts'

/** What to type behind `listwright --fix` to repair what this run has looked at. */
export function again(args: Arguments): string {
  const words: string[] = []
  for (const name of ['config', 'rule', 'only', 'since', 'baseline'] as const) {
    for (const value of args.values(name)) words.push(`--${name}`, shellQuoted(value))
  }
  if (args.is('heed-added-comments')) words.push('--heed-added-comments')
  if (args.is('staged')) words.push('--staged')
  if (args.is('files')) words.push('--files')
  if (args.words.some((path) => path.startsWith('-'))) words.push('--')
  words.push(...args.words.map(shellQuoted))
  return words.map((word) => ` ${word}`).join('')
}
