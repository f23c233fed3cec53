import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {type Block, type Content, type Fault, listOf, mappingOf, type Way} from './block.ts'
import {commandFaults, listwrightFault} from './commands.ts'

const program = 'pre-commit'
const isThere = spawnSync(program, ['--version']).status === 0
if (!isThere) console.log('`pre-commit` is not on the PATH: its configs are only held to ours (Debian: pre-commit)')

const version: unknown = JSON.parse(readFileSync('package.json', 'utf8')).version
const ourHooks = listOf(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))).map((hook) => mappingOf(hook).id)

/** What pre-commit has against a config, and what is not so in a config that names us. */
export function preCommitFaults({text}: Block, content: Content): Fault[] {
  const faults = validated('validate-config', text)
  for (const [index, repository] of listOf(mappingOf(content.value).repos).entries()) {
    const {repo, rev, hooks} = mappingOf(repository)
    if (repo !== 'https://github.com/listwright/listwright') continue
    const fault = (way: Way, message: string) =>
      faults.push({line: content.lineOf(['repos', index, ...way]), check: 'hooks', message})
    if (rev !== `v${version}`) fault(['rev'], `\`rev\` is not \`v${version}\``)
    for (const [number, hook] of listOf(hooks).map(mappingOf).entries()) {
      if (!ourHooks.includes(hook.id)) fault(['hooks', number, 'id'], `There is no hook \`${hook.id}\``)
      const message = listwrightFault(listOf(hook.args).map(String))
      if (message !== undefined) fault(['hooks', number, 'args'], message)
    }
  }
  return faults
}

/** What pre-commit has against a manifest of hooks. */
export function manifestFaults({text}: Block): Fault[] {
  return validated('validate-manifest', text)
}

/** Keys of a job that lefthook runs, as far as we write of them. */
const jobKeys = ['exclude', 'glob', 'name', 'run', 'stage_fixed']

/** What is wrong with the jobs of a `lefthook.yml`; lefthook itself is a program that not everyone has. */
export function lefthookFaults(content: Content): Fault[] {
  return Object.entries(mappingOf(content.value)).flatMap(([hook, settings]) =>
    Object.entries(mappingOf(settings)).flatMap(([key, jobs]) => {
      if (key !== 'jobs') return [{line: content.lineOf([hook, key]), check: 'keys', message: `Unknown \`${key}\``}]
      return listOf(jobs).flatMap((job, index) => lefthookJobFaults(content, mappingOf(job), [hook, 'jobs', index]))
    })
  )
}

function lefthookJobFaults({lineOf}: Content, job: Record<string, unknown>, way: Way): Fault[] {
  const strange = Object.keys(job).filter((key) => !jobKeys.includes(key))
  return [
    ...strange.map((key) => ({line: lineOf([...way, key]), check: 'keys', message: `Unknown \`${key}\``})),
    ...commandFaults(String(job.run ?? '')).map((fault) => ({...fault, line: lineOf([...way, 'run'])}))
  ]
}

/** What is wrong with the commands that lint-staged is to run. */
export function lintStagedFaults({value, lineOf}: Content): Fault[] {
  return Object.entries(mappingOf(value)).flatMap(([glob, commands]) =>
    [commands]
      .flat()
      .flatMap((command) => commandFaults(String(command)).map((fault) => ({...fault, line: lineOf([glob])})))
  )
}

function validated(command: string, text: string): Fault[] {
  if (!isThere) return []
  const file = join(temporaryFolder({'file.yaml': text}), 'file.yaml')
  const {status, stdout, stderr} = spawnSync(program, [command, file], {encoding: 'utf8'})
  return status === 0 ? [] : [{line: 1, check: program, message: stdout + stderr}]
}
