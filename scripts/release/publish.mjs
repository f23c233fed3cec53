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

/** @param {{name: string, version: string}} manifest */
async function isPublished({name, version}) {
  // npm's registry API, "GET /{package}/{version}".
  const {ok} = await fetch(`${registry}${name}/${version}`)
  return ok
}

const manifests = publicPackages(process.cwd()).map(({manifest}) => manifest)
// All at once: a connection does not survive the minute in which npm publishes others.
const known = await Promise.all(manifests.map(isPublished))
for (const [index, {name, version}] of manifests.entries()) {
  if (known[index]) console.log(`${name} ${version} is there already`)
  else npm('publish', join(folder, `${name}-${version}.tgz`), '--access', 'public', '--loglevel', 'warn')
}

/** @param {string[]} args */
function npm(...args) {
  execFileSync('npm', args, {stdio: 'inherit'})
}
