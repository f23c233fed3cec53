import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {rules} from 'remark-preset-lint-curated-list'
import {readArguments} from '../../packages/cli/src/command-line/read-arguments.ts'
import type {Fault} from './block.ts'

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** Programs of other people whose arguments are not looked at. */
const others = ['echo', 'gh', 'git', 'ls', 'test']

/** What is wrong with lines for a shell: their syntax, scripts and paths that are not there, options we do not have. */
export function commandFaults(text: string): Fault[] {
  const {status, stderr} = spawnSync('sh', ['-n'], {input: text, encoding: 'utf8'})
  if (status !== 0) return [{line: 1, check: 'sh', message: stderr.trim()}]
  return text.split('\n').flatMap((line, index) =>
    simpleCommands(line).flatMap((words) => {
      const message = faultOf(words)
      return message === undefined ? [] : [{line: index + 1, check: 'commands', message}]
    })
  )
}

/** The words of each command on a line, less comments, quotes and what stands before a command. */
function simpleCommands(line: string): string[][] {
  const bare = line.replace(/(?:^|\s)#.*$/, '')
  const commands = bare.split(/&&|\|\||[|;]/).map((command) => command.trim().split(/\s+/))
  return commands.map((words) => words.map(unquoted).filter(isWord)).filter((words) => words.length > 0)
}

function unquoted(word: string): string {
  return word.replace(/^(["'])(.*)\1$/, '$2')
}

/** A place to fill in, as `[path]`, is no word. */
function isWord(word: string, index: number): boolean {
  return word !== '' && !/^\[.*\]$/.test(word) && !(index === 0 && word === 'exec')
}

function faultOf([program = '', ...words]: string[]): string | undefined {
  if (program === 'listwright') return listwrightFault(words)
  if (program === 'npm') return npmFault(words)
  if (program === 'npx') return npxFault(words.filter((word) => word !== '--yes'))
  if (program === 'node') return pathFault(words[0] ?? '')
  return others.includes(program) ? undefined : `Nothing is known of the program \`${program}\``
}

/** What is wrong with the words behind `listwright`. */
export function listwrightFault(words: string[]): string | undefined {
  try {
    const [command, name] = readArguments(words).words
    if (command !== 'explain' || name === undefined || Object.hasOwn(rules, name)) return undefined
    return `There is no rule \`${name}\``
  } catch (error) {
    return String(error)
  }
}

function npmFault([command = '', ...words]: string[]): string | undefined {
  if (command === 'ci' || command === 'install') return undefined
  const script = command === 'run' ? (words[0] ?? '') : command
  return Object.hasOwn(scripts, script) ? undefined : `There is no script \`${script}\` in package.json`
}

function npxFault([program = '', ...words]: string[]): string | undefined {
  if (program === 'listwright') return listwrightFault(words)
  if (program !== 'vitest') return `Nothing is known of the program \`${program}\``
  return words[0] === 'run' && words[1] !== undefined ? pathFault(words[1]) : undefined
}

function pathFault(path: string): string | undefined {
  return existsSync(path) ? undefined : `There is no \`${path}\``
}
