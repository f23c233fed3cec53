import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {inject, onTestFinished} from 'vitest'
import {type Run, run, runWell} from './run.ts'

/** How a package manager is started, installs what `package.json` names, and runs what a package brings. */
type Manager = {program: string[]; install: string[]; exec: string[]; settings?: (registry: string) => string}

const tools = resolve('tests/release/node_modules')

const managers: Record<string, Manager> = {
  npm: {program: ['npm'], install: ['install', '--no-audit', '--no-fund'], exec: ['exec', '--no', '--']},
  pnpm: {program: [join(tools, '.bin/pnpm')], install: ['install'], exec: ['exec']},
  'yarn 1': {
    program: ['node', join(tools, 'yarn/bin/yarn.js')],
    install: ['install', '--non-interactive'],
    exec: ['run', '--silent']
  },
  // Plug'n'Play, which finds nothing that a package does not declare.
  yarn: {
    program: ['node', join(tools, '@yarnpkg/cli-dist/bin/yarn.js')],
    install: ['install'],
    exec: ['run'],
    // What was published a minute ago would have to wait.
    settings: (registry) =>
      `npmRegistryServer: ${registry}\nunsafeHttpWhitelist: [127.0.0.1]\nenableTelemetry: false\nnpmMinimalAgeGate: 0\n`
  }
}

/** An empty folder and a home of its own, in which one package manager knows the registry of the release. */
export type Project = {
  folder: string
  /** Installs what `package.json` names. */
  install: () => void
  /** Runs a program that an installed package brings. */
  exec: (program: string, ...args: string[]) => Run
  /** Runs a script of `package.json`. */
  script: (name: string) => Run
  /** Runs any program, knowing the registry. */
  run: (program: string, ...args: string[]) => Run
}

/** Makes a project with files for one test, and removes it afterwards. */
export function project(manager: string, files: Record<string, string>): Project {
  const {program, install, exec, settings} = managerOf(manager)
  const {npm, registry} = inject('release')
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'listwright-project-')))
  onTestFinished(() => rmSync(top, {recursive: true, force: true}))
  const [folder, home] = [join(top, 'project'), join(top, 'home')]
  for (const path of [folder, home]) mkdirSync(path)
  const all = {...files, ...(settings && {'.yarnrc.yml': settings(registry), 'yarn.lock': ''})}
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
  const {HOME, ...ambient} = process.env
  const env = {...ambient, HOME: home, npm_config_cache: join(home, 'npm-cache'), ...npm}
  const [first = '', ...words] = program
  return {
    folder,
    install: () => void runWell(folder, env, first, ...words, ...install),
    exec: (name, ...args) => run(folder, env, first, ...words, ...exec, name, ...args),
    script: (name) => run(folder, env, first, ...words, 'run', name),
    run: (name, ...args) => run(folder, env, name, ...args)
  }
}

function managerOf(name: string): Manager {
  const manager = managers[name]
  if (!manager) throw new Error(`Unexpected package manager \`${name}\``)
  return manager
}
