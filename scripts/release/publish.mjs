/**
 * Publishes the tarballs that pack.mjs made, each behind those that it depends on. A version that the registry has is left
 * alone, so that a run that broke off can be repeated. Where and as whom is npm's configuration.
 *
 *   node scripts/release/publish.mjs [folder]    tarballs/ when none is given
 */
import {execFileSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {publicPackages} from './public-packages.mjs'

const folder = resolve(process.argv[2] ?? 'tarballs')
const registry = execFileSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).trim().replace(/\/?$/, '/')

for (const {manifest} of publicPackages(process.cwd())) {
  const {name, version} = manifest
  // npm's registry API, "GET /{package}/{version}".
  const {ok: isPublished} = await fetch(`${registry}${name}/${version}`)
  if (isPublished) console.log(`${name} ${version} is there already`)
  else
    execFileSync('npm', ['publish', join(folder, `${name}-${version}.tgz`), '--access', 'public'], {stdio: 'inherit'})
}
