/**
 * Makes a release of what waits in `.changeset/`, `npm run release`: the version everywhere, the changelog, a commit on
 * main and the tag with the bundles. Nothing leaves this machine; it says what to push.
 */
import {execFileSync} from 'node:child_process'
import {nextVersion} from './release/next-version.mjs'
import {tagRelease} from './release/tag-release.mjs'

const root = process.cwd()

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, {cwd: root, encoding: 'utf8'}).trim()
}

try {
  const branch = git('branch', '--show-current')
  if (branch !== 'main') throw new Error(`Unexpected branch \`${branch}\`, expected \`main\``)
  const changed = git('status', '--porcelain')
  if (changed !== '') throw new Error(`Unexpected changes that are not committed:\n${changed}`)
  const version = await nextVersion(root)
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${version}`)
  const tag = await tagRelease(root, version)
  console.log(`Made ${tag}. To publish it: git push --atomic origin main ${tag}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
