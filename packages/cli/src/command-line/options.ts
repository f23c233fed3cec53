import {type Command, commands} from './command.ts'

/** An option as it is typed; `values` are all that it takes, `argument` says what it takes otherwise. */
export type Option = {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
  values?: readonly string[]
  argument?: string
  /** The commands that take it; none: `lint`. */
  of?: readonly Command[]
}

/** The names of all options. */
export const optionNames = [
  'fix',
  'unsafe',
  'diff',
  'since',
  'deepen',
  'heed-added-comments',
  'staged',
  'baseline',
  'update-baseline',
  'files',
  'format',
  'fail-on',
  'rule',
  'only',
  'config',
  'stdin-filename',
  'color',
  'contributing',
  'workflow',
  'force',
  'version',
  'help'
] as const

/** The name of an option. */
export type OptionName = (typeof optionNames)[number]

/** All options of the command. */
export const options: Record<OptionName, Option> = {
  fix: {type: 'boolean'},
  unsafe: {type: 'boolean'},
  diff: {type: 'boolean'},
  since: {type: 'string', argument: 'a git revision'},
  deepen: {type: 'boolean'},
  'heed-added-comments': {type: 'boolean'},
  staged: {type: 'boolean'},
  baseline: {type: 'string', argument: 'a file'},
  'update-baseline': {type: 'boolean'},
  files: {type: 'boolean'},
  format: {
    type: 'string',
    values: ['pretty', 'text', 'json', 'sarif', 'github', 'junit', 'gitlab', 'markdown'],
    of: ['lint', 'stats']
  },
  'fail-on': {type: 'string', values: ['error', 'warning', 'never']},
  rule: {type: 'string', multiple: true, argument: '`id=off`, `id=error`, `id={option: value}`'},
  only: {type: 'string', multiple: true, argument: 'rules, as in `entry-order,url-hygiene`'},
  config: {type: 'string', argument: 'a file', of: ['lint', 'stats']},
  'stdin-filename': {type: 'string', argument: 'a path'},
  color: {type: 'string', values: ['auto', 'always', 'never'], of: commands},
  contributing: {type: 'boolean', of: ['init']},
  workflow: {type: 'boolean', of: ['init']},
  force: {type: 'boolean', of: ['init']},
  version: {type: 'boolean', short: 'v', of: commands},
  help: {type: 'boolean', short: 'h', of: commands}
}
