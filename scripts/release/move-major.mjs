/**
 * Moves the tag that users of the Action name, `v1` for `v1.2.3`, to a release and pushes it; a release that is not the
 * newest of its major leaves it where it is.
 *
 *   node scripts/release/move-major.mjs v1.2.3
 */
import {execFileSync} from 'node:child_process'

const [tag = ''] = process.argv.slice(2)
const [, major] = /^(v\d+)\.\d+\.\d+$/.exec(tag) ?? []
if (major === undefined) throw new RangeError(`Unexpected tag \`${tag}\`, expected one such as \`v1.2.3\``)

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, {encoding: 'utf8'}).trim()
}

const tags = git('tag', '--list', `${major}.*`, '--sort=-version:refname').split('\n')
const newest = tags.find((name) => /^v\d+\.\d+\.\d+$/.test(name))
if (newest !== tag) console.log(`${major} stays: ${newest} is newer than ${tag}`)
else {
  git('tag', '--force', major, `${tag}^{commit}`)
  git('push', '--force', '--quiet', 'origin', `refs/tags/${major}`)
  console.log(`${major} is ${tag}`)
}
