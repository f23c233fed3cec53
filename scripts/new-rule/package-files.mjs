import {readFileSync} from 'node:fs'

const shared = JSON.parse(readFileSync(new URL('../package-template.json', import.meta.url), 'utf8'))
const floorsBelow = ['mdast-util-curated-list', 'unified-list-rule']

/** @param {unknown} value */
export function json(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/**
 * The package.json of a rule: the shared fields and its own.
 *
 * @param {string} id
 */
export function packageJson(id) {
  const {version, ...others} = shared
  return json({
    name: `remark-lint-${id}`,
    version,
    description: 'Reports entries whose title says that they are unfinished',
    keywords: ['awesome-list', 'lint', 'remark-lint', 'remark-lint-rule'],
    ...others,
    dependencies: Object.fromEntries(floorsBelow.map((name) => [name, version]))
  })
}

/** The tsconfig.json of a rule. */
export function tsconfigJson() {
  return json({extends: '../../tsconfig.base.json', references: floorsBelow.map((name) => ({path: `../${name}`}))})
}
