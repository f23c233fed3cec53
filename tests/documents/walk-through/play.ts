import {spawnSync} from 'node:child_process'
import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import {commandBundle} from '../../action/bundle.ts'
import {pullPayload, runOn, runPayload, type Scenario} from '../../action/scenario.ts'
import {temporaryFolder} from '../../engine/temporary-folder.ts'
import {contentOf} from '../block.ts'
import {jobsOf, ourAction, type Step, stepsOf} from '../workflow/steps.ts'

/** What a contributor sees of a run of a workflow. */
export type Seen = {
  isGreen: boolean
  /** Lines of the list that the log or an annotation names. */
  lines: number[]
  log: string
  /** The summary of the job. */
  summary: string
}

/** A run in progress. */
type Run = Seen & {scene: Scenario; event: string; workspace: string}

/** Plays the jobs of a workflow upon a pull request, as far as our documents go. */
export async function play(text: string, event: string, scene: Scenario): Promise<Seen> {
  const run: Run = {scene, event, workspace: '', isGreen: true, lines: [], log: '', summary: ''}
  const {value} = contentOf({text, language: 'yaml'})
  for (const [name, job] of Object.entries(jobsOf(value))) {
    if (!holds(String(job.if ?? ''), event)) continue
    for (const step of stepsOf({value: {jobs: {[name]: job}}})) {
      if (run.isGreen && holds(step.condition, event)) await playStep(step, run)
    }
  }
  return run
}

/** Whether a condition of the forms that we write holds. */
function holds(condition: string, event: string): boolean {
  if (condition === '') return true
  const facts: Record<string, string> = {
    'github.event_name': event,
    'github.event.workflow_run.event': 'pull_request'
  }
  const [, fact = '', value] = /^([\w.]+) == '(\w+)'$/.exec(condition) ?? []
  if (facts[fact] === undefined)
    throw new Error(`Unexpected condition \`${condition}\`, expected one that is known here`)
  return facts[fact] === value
}

async function playStep(step: Step, run: Run): Promise<void> {
  if (step.action === ourAction) await playAction(step, run)
  else if (step.action === 'actions/checkout') run.workspace = checkout(run, step.inputs['fetch-depth'] === '0')
  else if (step.run !== '') playCommands(step.run, run)
  else if (step.action !== 'actions/setup-node') throw new Error(`Unexpected step \`${step.action}\``)
}

async function playAction({inputs}: Step, run: Run): Promise<void> {
  const {scene, event, workspace} = run
  const {code, log, annotations, summary} = await runOn(scene, {event, payload: payloadOf(run), inputs, workspace})
  run.isGreen = code === 0
  run.log += log
  run.summary += summary
  run.lines.push(...annotations.map(({properties}) => Number(properties.line)).filter((line) => line > 0))
}

function payloadOf({scene, event}: Run): object {
  return event === 'workflow_run' ? runPayload(scene) : pullPayload(scene)
}

/** As actions/checkout does on a pull request: what merging it would give, alone unless the history is asked for. */
function checkout({scene: {repository, github}}: Run, isWhole: boolean): string {
  const {base, head, number} = github.state.pull
  const tree = repository.git('merge-tree', '--write-tree', base, head)
  const merged = repository.git('commit-tree', tree, '-p', base, '-p', head, '-m', 'Merge')
  const merge = `refs/remotes/pull/${number}/merge`
  repository.git('update-ref', `refs/pull/${number}/merge`, merged)
  const folder = temporaryFolder()
  const git = (...args: string[]) => repository.git('-C', folder, ...args)
  git('init', '--quiet')
  git('remote', 'add', 'origin', `file://${repository.folder}`)
  const refs = [`+refs/pull/${number}/merge:${merge}`]
  if (isWhole) git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', ...refs)
  else git('fetch', '--quiet', '--depth=1', 'origin', ...refs)
  git('checkout', '--quiet', '--detach', merge)
  return folder
}

/** Instead of npm, which would ask the network for it: the bundle that it would fetch. */
const npx = (bundle: string) => `#!/bin/sh
[ "$1" = --yes ] && shift
case "$1" in
  listwright) shift && exec '${process.execPath}' '${bundle}' "$@" ;;
  *) echo "Unexpected program $1" && exit 127 ;;
esac
`

/** As the runner starts a shell (GitHub Docs, "jobs.<job_id>.steps[*].shell"). */
function playCommands(commands: string, run: Run): void {
  const folder = temporaryFolder({npx: npx(commandBundle())})
  chmodSync(join(folder, 'npx'), 0o755)
  const env = {
    HOME: folder,
    PATH: `${folder}:${process.env.PATH}`,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_BASE_REF: 'main'
  }
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', commands], {
    cwd: run.workspace,
    env,
    // A socket there makes bash take itself for a remote shell and read the start-up files of whoever runs the tests.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8'
  })
  run.isGreen = status === 0
  run.log += stdout + stderr
  run.lines.push(...[...stdout.matchAll(/readme\.md:(\d+):/g)].map(([, line]) => Number(line)))
}
