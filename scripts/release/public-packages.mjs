import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * A package that is published.
 *
 * @typedef {{name: string, version: string, private?: boolean, dependencies?: Record<string, string>}} Manifest
 * @typedef {{folder: string, manifest: Manifest}} Package `folder` relative to the root of the repository
 */

/**
 * The packages that are published, each behind those that it depends on; the one at the root comes last.
 *
 * npm takes a package whose dependencies are not there yet, but whoever installs it meanwhile gets an error.
 *
 * @param {string} root of the repository
 * @returns {Package[]}
 */
export function publicPackages(root) {
  const folders = readdirSync(join(root, 'packages')).map((name) => join('packages', name))
  const all = [...folders, '.'].map((folder) => ({folder, manifest: readJson(join(root, folder, 'package.json'))}))
  const left = new Map(all.filter(({manifest}) => manifest.private !== true).map((one) => [one.manifest.name, one]))
  const ordered = []
  while (left.size > 0) {
    const next = [...left.values()].find(({manifest}) => namesIn(manifest).every((name) => !left.has(name)))
    if (!next) throw new Error(`Unexpected circle of packages: ${[...left.keys()].join(', ')}`)
    left.delete(next.manifest.name)
    ordered.push(next)
  }
  return ordered
}

/** @param {Manifest} manifest */
function namesIn({dependencies = {}}) {
  return Object.keys(dependencies)
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
