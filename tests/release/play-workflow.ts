import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {listOf, mappingOf} from '../documents/block.ts'
import {jobsOf} from '../documents/workflow/steps.ts'
import {runWell} from './run.ts'

/** Where a workflow is played. */
export type Stage = {
  /** A folder for the workspaces of jobs, artifacts, and what `gh` was told. */
  folder: string
  /** The repository that is checked out. */
  remote: string
  /** The tag that started the workflow. */
  tag: string
  /** What npm is told where a job sets a registry up. */
  npm: Record<string, string>
}

/** Jobs that call other workflows are not played; expressions are empty. */
const expression = /\$\{\{.*?\}\}/g

/** Instead of GitHub's command: writes down what it is told. */
const gh = `#!/bin/sh
echo "$@" >> "$GH_LOG"
cat >> "$GH_LOG"
`

/**
 * Plays the jobs of a workflow one after the other, each in a workspace of its own, as GitHub does on a push of a tag.
 *
 * Provenance is left out: npm has it signed for GitHub's runners alone.
 *
 * @throws {Error} when a step fails or uses an Action that is not known here.
 */
export function playWorkflow(path: string, stage: Stage): void {
  const bin = join(stage.folder, 'bin')
  mkdirSync(bin, {recursive: true})
  writeFileSync(join(bin, 'gh'), gh)
  chmodSync(join(bin, 'gh'), 0o755)
  for (const [name, job] of Object.entries(jobsOf(parse(readFileSync(path, 'utf8'))))) {
    if ('uses' in job) continue
    const workspace = join(stage.folder, 'jobs', name)
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      GITHUB_REF_NAME: stage.tag,
      GH_LOG: join(stage.folder, 'gh.txt')
    }
    for (const step of listOf(job.steps)) playStep(mappingOf(step), workspace, env, stage)
  }
}

function playStep(step: Record<string, unknown>, workspace: string, env: NodeJS.ProcessEnv, stage: Stage): void {
  const inputs = mappingOf(step.with)
  if (typeof step.run === 'string') {
    const own = Object.entries(mappingOf(step.env)).map(([name, value]) => [
      name,
      String(value).replace(expression, '')
    ])
    const {NPM_CONFIG_PROVENANCE, ...others} = Object.fromEntries(own)
    runWell(workspace, {...env, ...others}, 'bash', '-e', '-o', 'pipefail', '-c', step.run)
    return
  }
  const [action] = String(step.uses).split('@')
  const artifact = join(stage.folder, 'artifacts', String(inputs.name))
  const path = join(workspace, String(inputs.path))
  if (action === 'actions/checkout') checkout(workspace, inputs['fetch-depth'] === 0, stage)
  else if (action === 'actions/upload-artifact') cpSync(path, artifact, {recursive: true})
  else if (action === 'actions/download-artifact') cpSync(artifact, path, {recursive: true})
  else if (action !== 'actions/setup-node') throw new Error(`Unexpected Action \`${action}\``)
  else if ('registry-url' in inputs) Object.assign(env, stage.npm)
}

function checkout(workspace: string, isWhole: boolean, {folder, remote, tag}: Stage): void {
  const depth = isWhole ? [] : ['--depth', '1']
  runWell(folder, process.env, 'git', 'clone', '--quiet', ...depth, '--branch', tag, `file://${remote}`, workspace)
}
