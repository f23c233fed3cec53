import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Milliseconds after which a run is given up. */
const patience = 60_000

/**
 * What came of one pull request: the findings of its report, and milliseconds of the whole run and of its parts.
 *
 * @typedef {{code: number | null, findings: Array<import('./judge.mjs').Finding & {path: string}>, whole: number, parts: Record<string, number>, log: string}} Run
 */

/**
 * Starts the Action's bundle as the runner does on `pull_request`, with nothing in the environment but what the runner
 * puts there, and reads the report that it leaves for later steps.
 *
 * @param {string} bundle the path of the Action's module.
 * @param {string} workspace a clone that has both commits.
 * @param {{commit: string, parent: string}} row head and base of the pull request.
 * @returns {Promise<Run>}
 */
export async function runAction(bundle, workspace, {commit, parent}) {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-pull-'))
  try {
    const [event, output, summary] = ['event.json', 'output', 'summary'].map((name) => join(folder, name))
    const pull = {number: 1, base: {sha: parent, ref: 'main'}, head: {sha: commit, ref: 'addition'}}
    writeFileSync(event, JSON.stringify({action: 'opened', number: 1, pull_request: pull}))
    writeFileSync(output, '')
    writeFileSync(summary, '')
    const start = performance.now()
    const {code, log} = await exited(bundle, {
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'lists/list',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      INPUT_SOURCE: 'git'
    })
    const whole = performance.now() - start
    const report = reportIn(readFileSync(output, 'utf8'))
    const findings = (report?.files ?? []).flatMap(({path, findings}) => findings.map((one) => ({...one, path})))
    return {code, findings, whole, parts: partsIn(log), log}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * @param {string} bundle
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{code: number | null, log: string}>}
 */
function exited(bundle, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], {env, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience})
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, log}))
  })
}

/**
 * Reads the report whose path is among the outputs: `name<<delimiter`, lines, `delimiter`.
 *
 * @param {string} outputs
 */
function reportIn(outputs) {
  const named = new Map(
    [...outputs.matchAll(/^([^\n<]+)<<([^\n]+)\n(.*?)\n?^\2$/gms)].map(([, name, , at]) => [name, at])
  )
  const path = named.get('report-file')
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/**
 * Reads the milliseconds of a run's parts out of the line `Took … ms: part …, part …` of its log.
 *
 * @param {string} log
 * @returns {Record<string, number>}
 */
function partsIn(log) {
  const [, list = ''] = /^\s*Took [\d.]+ ms: (.+)$/m.exec(log) ?? []
  return Object.fromEntries([...list.matchAll(/(\p{L}+) ([\d.]+)/gu)].map(([, part, time]) => [part, Number(time)]))
}
