import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

const made = new Set<string>()

/** The path of the Action's bundle, made from the sources of this moment. */
export function actionBundle(): string {
  return bundleOf('action')
}

/** The path of the command's bundle, made from the sources of this moment. */
export function commandBundle(): string {
  return bundleOf('cli')
}

function bundleOf(name: string): string {
  const file = resolve(`node_modules/.cache/listwright/${name}.mjs`)
  if (made.has(file)) return file
  const {status, stderr} = spawnSync(process.execPath, ['scripts/bundle.mjs', name, '--out', file], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  made.add(file)
  return file
}
