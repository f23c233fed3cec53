import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {actionBundle} from './bundle.ts'
import {type RunnerCommand, runnerCommands} from './runner-commands.ts'

/** A step that uses the Action. */
export type Step = {
  event: string
  payload: object
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** The folder of a checkout. */
  workspace?: string
  /** The file that the Action starts; the bundle of the sources when there is none. */
  main?: string
}

/** What a runner makes of a step. */
export type StepResult = {
  code: number | null
  log: string
  commands: RunnerCommand[]
  /** What GitHub keeps: the first ten of a kind, messages cut at 4096 characters. */
  annotations: RunnerCommand[]
  outputs: Record<string, string>
  /** Empty when it is larger than the runner takes. */
  summary: string
  report: string | undefined
}

/** Starts the Action's bundle as the runner does, with nothing in the environment but what the runner puts there. */
export async function runStep({
  event,
  payload,
  inputs = {},
  env = {},
  workspace = '',
  main
}: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-runner-'))
  try {
    const files = {event: join(folder, 'event.json'), output: join(folder, 'output'), summary: join(folder, 'summary')}
    writeFileSync(files.event, JSON.stringify(payload))
    writeFileSync(files.output, '')
    writeFileSync(files.summary, '')
    const {code, log} = await start(main ?? actionBundle(), {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_REPOSITORY: 'lamps/list',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env
    })
    const commands = runnerCommands(log)
    const outputs = outputsIn(readFileSync(files.output, 'utf8'))
    const summary = readFileSync(files.summary)
    return {
      code,
      log,
      commands,
      annotations: ['error', 'warning', 'notice'].flatMap((kind) => keptOf(kind, commands)),
      outputs,
      summary: summary.length > 2 ** 20 ? '' : summary.toString(),
      report: outputs['report-file'] ? readFileSync(outputs['report-file'], 'utf8') : undefined
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The Node that starts the bundle; GitHub's runner has another one than the tests may run on. */
const node = process.env.LISTWRIGHT_ACTION_NODE ?? process.execPath

function start(main: string, env: Record<string, string>): Promise<{code: number | null; log: string}> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], {env, stdio: ['ignore', 'pipe', 'pipe']})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, log: Buffer.concat(chunks).toString()}))
  })
}

function keptOf(kind: string, commands: RunnerCommand[]): RunnerCommand[] {
  const all = commands.filter(({name}) => name === kind).slice(0, 10)
  return all.map((one) => ({...one, data: one.data.slice(0, 4096)}))
}

/** Reads `name<<delimiter`, lines, `delimiter` (actions/runner FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<([^\n]+)\n(.*?)\n?^\2$/gms)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}
