import {type Block, isMapping} from './block.ts'

/** What a block can be. */
export type Kind =
  | 'action'
  | 'commands'
  | 'dependabot'
  | 'hook manifest'
  | 'issue chooser'
  | 'issue form'
  | 'lefthook'
  | 'lint-staged'
  | 'listwright config'
  | 'package'
  | 'pre-commit'
  | 'remark config'
  | 'rule options'
  | 'steps'
  | 'workflow'

/** Keys that only one kind has, together; the first that fits counts. */
const mappings: Array<[Kind, string[]]> = [
  ['workflow', ['on', 'jobs']],
  ['action', ['name', 'runs']],
  ['issue form', ['name', 'body']],
  ['issue chooser', ['blank_issues_enabled']],
  ['dependabot', ['version', 'updates']],
  ['remark config', ['plugins']],
  ['pre-commit', ['repos']],
  ['lefthook', ['pre-commit']],
  ['lefthook', ['pre-push']],
  ['package', ['scripts']],
  ['package', ['devDependencies']],
  ['package', ['lint-staged']],
  ['package', ['listwright']],
  ['listwright config', ['rules']],
  ['listwright config', ['style']],
  ['listwright config', ['extends']],
  ['listwright config', ['fail-on']],
  ['listwright config', ['files']],
  ['listwright config', ['ignore']]
]

/** Recognises a block by what it holds; nothing when it is like none of the kinds. */
export function kindOf({language, meta, path}: Block, value: unknown): Kind | undefined {
  if (language === 'sh') return 'commands'
  if (language !== 'yaml' && language !== 'json') return undefined
  if (/^packages\/remark-lint-[\w-]+\/readme\.md$/.test(path) && / options$/.test(meta)) return 'rule options'
  if (Array.isArray(value)) return kindOfList(value)
  if (!isMapping(value)) return undefined
  const [known] = mappings.find(([, keys]) => keys.every((key) => Object.hasOwn(value, key))) ?? []
  return known ?? (language === 'json' && areGlobs(Object.keys(value)) ? 'lint-staged' : undefined)
}

function kindOfList(items: unknown[]): Kind | undefined {
  if (items.length === 0) return undefined
  const have = (...keys: string[]) => items.every((item) => isMapping(item) && keys.some((key) => key in item))
  if (have('uses', 'run')) return 'steps'
  return have('entry') ? 'hook manifest' : undefined
}

function areGlobs(keys: string[]): boolean {
  return keys.length > 0 && keys.every((key) => /[.*]/.test(key))
}
