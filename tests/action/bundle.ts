import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

const file = resolve('node_modules/.cache/listwright/action.mjs')
let made = false

/** The path of the Action's bundle, made from the sources of this moment. */
export function actionBundle(): string {
  if (made) return file
  const {status, stderr} = spawnSync(process.execPath, ['scripts/bundle.mjs', 'action', '--out', file], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  made = true
  return file
}
