/**
 * Builds all packages that are published and packs each into a tarball, in a folder that is made anew.
 *
 *   node scripts/release/pack.mjs [folder]    tarballs/ when none is given
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {publicPackages} from './public-packages.mjs'
import {stage} from './stage.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const target = resolve(process.argv[2] ?? join(root, 'tarballs'))

/** Builds without what earlier builds left behind: tsc deletes no file whose source is gone. */
function build() {
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const made of ['dist', 'tsconfig.tsbuildinfo'])
      rmSync(join(root, 'packages', name, made), {recursive: true, force: true})
  }
  run('node_modules/.bin/tsc', '-b')
  run(process.execPath, 'scripts/bundle.mjs', 'cli')
}

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
  execFileSync(program, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
}

build()
rmSync(target, {recursive: true, force: true})
mkdirSync(target, {recursive: true})
const staged = mkdtempSync(join(tmpdir(), 'listwright-pack-'))
try {
  const folders = publicPackages(root).map((one) => {
    const folder = join(staged, one.manifest.name)
    stage(root, one, folder)
    return folder
  })
  run('npm', 'pack', '--silent', '--pack-destination', target, ...folders)
} finally {
  rmSync(staged, {recursive: true})
}
for (const name of readdirSync(target)) console.log(join(target, name))
