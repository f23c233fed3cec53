import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {json} from './package-files.mjs'
import {camelCase} from './source-files.mjs'

const preset = 'packages/remark-preset-lint-curated-list'

/**
 * The files that make the build and the preset know all rules that are there, and a new one.
 *
 * @param {string} root the repository's folder
 * @param {string} id of the new rule
 */
export function registered(root, id) {
  const there = readdirSync(join(root, 'packages'))
    .filter((name) => name.startsWith('remark-lint-') && existsSync(join(root, 'packages', name, 'src/index.ts')))
    .map((name) => name.slice('remark-lint-'.length))
  const ids = [...there, id].sort()
  const names = ids.map((id) => `remark-lint-${id}`)
  return [
    {path: join(root, preset, 'src/rules.ts'), content: ruleMap(ids)},
    edited(join(root, 'tsconfig.json'), (config) => addReferences(config, names, 'packages/')),
    edited(join(root, preset, 'tsconfig.json'), (config) => addReferences(config, names, '../')),
    edited(join(root, preset, 'package.json'), ({dependencies, ...others}) => {
      const {version} = others
      const all = {...dependencies, ...Object.fromEntries(names.map((name) => [name, version]))}
      const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
      return {...others, dependencies: Object.fromEntries(sorted)}
    })
  ]
}

/** @typedef {{references: Array<{path: string}>, version: string, dependencies: Record<string, string>}} Manifest */

/** @param {string[]} ids */
function ruleMap(ids) {
  return `${ids.map((id) => `import ${camelCase(id)} from 'remark-lint-${id}'\n`).join('')}import type {ListRule} from 'unified-list-rule'

/** All rules for curated lists, by id. */
export const rules: Record<string, ListRule> = {
${ids.map((id) => `  '${id}': ${camelCase(id)}`).join(',\n')}
}
`
}

/**
 * @param {{references: Array<{path: string}>}} config
 * @param {string[]} names
 * @param {string} folder
 */
function addReferences(config, names, folder) {
  const known = new Set(config.references.map(({path}) => path))
  const missing = names.map((name) => folder + name).filter((path) => !known.has(path))
  return {...config, references: [...config.references, ...missing.map((path) => ({path}))]}
}

/**
 * @param {string} path
 * @param {(value: Manifest) => unknown} change
 */
function edited(path, change) {
  return {path, content: json(change(JSON.parse(readFileSync(path, 'utf8'))))}
}
