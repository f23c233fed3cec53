import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Puts the files of a package where npm packs them: what its `files` name, its readme, the licence of the repository,
 * and a manifest with what users need.
 *
 * @param {string} root of the repository
 * @param {import('./public-packages.mjs').Package} one
 * @param {string} folder where to; it is made
 */
export function stage(root, {folder: from, manifest}, folder) {
  mkdirSync(folder, {recursive: true})
  const readme = readdirSync(join(root, from)).filter((name) => /^readme\.md$/i.test(name))
  if (readme.length === 0) throw new Error(`Unexpected package \`${manifest.name}\` without readme`)
  for (const name of [...readme, ...manifest.files])
    cpSync(join(root, from, name), join(folder, name), {recursive: true})
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`)
}

/**
 * The manifest as it is published: without what only this repository needs, and without the condition `source`, whose
 * files are not in the package.
 *
 * @param {Record<string, any>} manifest
 */
function publishedManifest({devDependencies, workspaces, scripts, exports, ...others}) {
  const targets = Object.entries(exports).map(([name, target]) => {
    if (typeof target === 'string') return [name, target]
    const {source, ...conditions} = target
    return [name, conditions]
  })
  return {...others, exports: Object.fromEntries(targets)}
}
