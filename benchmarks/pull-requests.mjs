/**
 * Runs commits of real histories through the Action's bundle, each as the pull request that it could have been, and
 * says what it caught, what it should have left alone, and how long it took.
 *
 *   node benchmarks/pull-requests.mjs [--history NAME] [--classes a,b] [--limit N] [--list] [--bundle FILE]
 *
 * `--limit` takes so many labelled and so many clean commits of each history, evenly spread; `--list` also prints each
 * defect that was missed, and each finding that is noise or not on an added line. Without `--bundle` the Action is made
 * from the sources of this moment.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {evenly, openHistory, reasonToSkip} from './replay/history.mjs'
import {replay} from './replay/replay.mjs'
import {listed, told} from './replay/tell.mjs'

const {values} = parseArgs({
  options: {
    history: {type: 'string', multiple: true, default: ['awesome-scalability', 'public-apis']},
    classes: {type: 'string'},
    limit: {type: 'string', default: 'Infinity'},
    list: {type: 'boolean', default: false},
    bundle: {type: 'string'}
  }
})

if (reasonToSkip !== '') {
  console.log(reasonToSkip)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'listwright-bundle-'))
try {
  const bundle = values.bundle ? resolve(values.bundle) : madeBundle()
  for (const name of values.history) {
    const history = openHistory(name)
    try {
      const classes = values.classes?.split(',')
      const defects = history.defects.filter((row) => classes?.includes(row.class) ?? true)
      const [some, clean] = [evenly(defects, Number(values.limit)), evenly(history.clean, Number(values.limit))]
      const result = await replay({...history, defects: some, clean}, bundle)
      console.log(`\n${name}: ${result.runs.length} pull requests`)
      for (const line of [...told(result), ...(values.list ? listed(result) : [])]) console.log(line)
    } finally {
      history.remove()
    }
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** @returns {string} the path of the Action's bundle. */
function madeBundle() {
  const file = join(folder, 'action.mjs')
  const script = fileURLToPath(new URL('../scripts/bundle.mjs', import.meta.url))
  const {status, stderr} = spawnSync(process.execPath, [script, 'action', '--out', file], {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return file
}
