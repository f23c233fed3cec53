import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import readChangesets from '@changesets/read'
import {writeFiles} from '../write-files.mjs'
import {withSection} from './changelog.mjs'
import {withVersion} from './with-version.mjs'

/**
 * Turns the changes that wait in `.changeset/` into the next version: in the manifests, the pins between packages, the
 * lockfile, the documents, what the command prints, and the changelog.
 *
 * Changesets, which knows the packages of the workspace, finds the version and writes it into these; the package at the
 * root is none of them and follows.
 *
 * @param {string} root of the repository
 * @returns {Promise<string>} the version
 * @throws {Error} when no change waits
 */
export async function nextVersion(root) {
  const changesets = await readChangesets(root)
  if (changesets.length === 0) throw new Error('Unexpected release without changes, expected some in .changeset/')
  const changes = changesets.map(({summary, releases}) => ({summary, type: largest(releases)}))
  run(root, 'node_modules/.bin/changeset', 'version')
  const {version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))
  const path = join(root, 'CHANGELOG.md')
  const changelog = {path, content: withSection(readFileSync(path, 'utf8'), version, changes)}
  await writeFiles([changelog, ...withVersion(root, version)], root)
  run(root, 'npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
  return version
}

function largest(releases) {
  return ['major', 'minor', 'patch'].find((type) => releases.some((release) => release.type === type)) ?? 'patch'
}

function run(cwd, program, ...args) {
  execFileSync(program, args, {cwd, stdio: ['ignore', 'ignore', 'inherit']})
}
