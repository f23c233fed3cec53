import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The files that name the version besides the manifests of packages, which changesets looks after, with another one: the
 * manifest at the root, what `listwright --version` prints, and documents that show how to depend on it.
 *
 * @param {string} root of the repository
 * @param {string} version
 * @returns {Array<{path: string, content: string}>} for `writeFiles`
 */
export function withVersion(root, version) {
  const [major = ''] = version.split('.')
  const pages = documents(root)
  return [
    ...replaced(root, ['package.json'], [[/(?<=^ {2}"version": ")[^"]+(?=")/m, version]]),
    ...replaced(root, ['packages/cli/src/version.ts'], [[/(?<=version = ')[^']+(?=')/, version]]),
    ...replaced(
      root,
      [...pages, workflow],
      [
        [/(?<=^\s*rev: v)\d+\.\d+\.\d+\b/gm, version],
        [/(?<=listwright\/listwright@v)\d+\b/g, major]
      ]
    )
  ]
}

/** What `listwright init --workflow` writes. */
const workflow = 'packages/cli/src/init/workflow-text.ts'

/** Documents that users read; the changelog tells of versions as they were. */
function documents(root) {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/readme.md`)
  return ['README.md', ...pages.map((name) => `docs/${name}`), ...readmes].filter((path) =>
    existsSync(join(root, path))
  )
}

function replaced(root, paths, replacements) {
  return paths.flatMap((name) => {
    const path = join(root, name)
    const text = readFileSync(path, 'utf8')
    const content = replacements.reduce((made, [pattern, value]) => made.replace(pattern, value), text)
    return content === text ? [] : [{path, content}]
  })
}
