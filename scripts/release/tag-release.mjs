import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bundles, makeBundle} from '../bundle/make-bundle.mjs'

/**
 * Tags a version: `v1.2.3` is a commit on top of the head that adds the bundles, so that the Action and pre-commit can
 * run what they check out, while the branch stays without them.
 *
 * Neither the working tree nor the index nor the branch is touched.
 *
 * @param {string} root of the repository, whose head is to be released
 * @param {string} version
 * @returns {Promise<string>} the tag
 */
export async function tagRelease(root, version) {
  const tag = `v${version}`
  const tree = await treeWithBundles(root)
  const commit = git(root, ['commit-tree', tree, '-p', 'HEAD', '-m', `Add the bundles of ${version}`])
  git(root, ['tag', '--annotate', '--message', `Listwright ${version}`, tag, commit])
  return tag
}

/** The head's tree with the bundles of its sources. */
async function treeWithBundles(root) {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-release-'))
  try {
    const env = {...process.env, GIT_INDEX_FILE: join(folder, 'index')}
    git(root, ['read-tree', 'HEAD'], env)
    for (const [name, {file}] of Object.entries(bundles)) {
      await makeBundle(name, join(folder, name))
      const blob = git(root, ['hash-object', '-w', join(folder, name)])
      git(root, ['update-index', '--add', '--cacheinfo', `100755,${blob},${file}`], env)
    }
    return git(root, ['write-tree'], env)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function git(cwd, args, env = process.env) {
  return execFileSync('git', args, {cwd, env, encoding: 'utf8'}).trim()
}
