import {readFileSync} from 'node:fs'

const floorsBelow = ['mdast-util-curated-list', 'unified-list-rule']

/** @param {unknown} value */
export function json(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/**
 * The fields that all packages have, less the version, for the package in a folder of `packages/`.
 *
 * @param {string} folder
 */
export function sharedFields(folder) {
  return JSON.parse(
    readFileSync(new URL('../package-template.json', import.meta.url), 'utf8').replaceAll('{folder}', folder)
  )
}

/** The version of all packages: that of the package at the root. */
export function sharedVersion() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}

/**
 * The package.json of a rule: the shared fields and its own.
 *
 * @param {string} id
 */
export function packageJson(id) {
  const name = `remark-lint-${id}`
  const version = sharedVersion()
  return json({
    name,
    version,
    description: 'Reports entries whose title says that they are unfinished',
    keywords: ['awesome-list', 'lint', 'remark-lint', 'remark-lint-rule'],
    ...sharedFields(name),
    dependencies: Object.fromEntries(floorsBelow.map((below) => [below, version]))
  })
}

/** The tsconfig.json of a rule. */
export function tsconfigJson() {
  return json({extends: '../../tsconfig.base.json', references: floorsBelow.map((name) => ({path: `../${name}`}))})
}
