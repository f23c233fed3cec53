import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Writes a version into all that names it besides the manifests of packages, which changesets looks after: the manifest
 * at the root, what `listwright --version` prints, and documents that show how to depend on it.
 *
 * @param {string} root of the repository
 * @param {string} version
 */
export function spreadVersion(root, version) {
  const [major = ''] = version.split('.')
  replaceIn(root, ['package.json'], /(?<=^ {2}"version": ")[^"]+(?=")/m, version)
  replaceIn(root, ['packages/cli/src/version.ts'], /(?<=version = ')[^']+(?=')/, version)
  replaceIn(root, documents(root), /(?<=^\s*rev: v)\d+\.\d+\.\d+\b/gm, version)
  replaceIn(root, [...documents(root), ...workflows], /(?<=listwright\/listwright@v)\d+\b/g, major)
}

/** What `listwright init --workflow` writes. */
const workflows = ['packages/cli/src/init/workflow-text.ts']

/** Documents that users read; the changelog tells of versions as they were. */
function documents(root) {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/readme.md`)
  return ['README.md', ...pages.map((name) => `docs/${name}`), ...readmes].filter((path) =>
    existsSync(join(root, path))
  )
}

function replaceIn(root, paths, pattern, value) {
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8')
    const replaced = text.replace(pattern, value)
    if (replaced !== text) writeFileSync(join(root, path), replaced)
  }
}
