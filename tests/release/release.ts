import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {publicPackages} from '../../scripts/release/public-packages.mjs'
import {playWorkflow} from './play-workflow.ts'
import {startRegistry} from './registry.ts'
import {runWell} from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The release that is tested. */
    release: Release
  }
}

/** What a release of the sources as they are now leaves to its users, all of it on this machine. */
export type Release = {
  version: string
  tag: string
  /** The repository with the tags, and main. */
  remote: string
  /** The registry's address. */
  registry: string
  /** What npm and pnpm are told of it. */
  npm: Record<string, string>
  /** The folder with a tarball for each package. */
  tarballs: string
  names: string[]
  /** What the GitHub release was made with. */
  announced: string
}

/** Releases this repository into a repository and a registry on this machine, as the maintainer and the workflow do. */
export default async function release(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-release-'))
  const names = publicPackages('.').map(({manifest}) => manifest.name)
  const registry = await startRegistry(join(folder, 'registry'), names)
  const end = async () => {
    await registry.stop()
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  }
  try {
    const npm = npmSettings(folder, registry.url)
    const remote = remoteOf(folder)
    const tag = tagIn(folder, remote)
    playWorkflow(join(folder, 'clone/.github/workflows/release.yml'), {folder, remote, tag, npm})
    project.provide('release', {
      version: tag.slice(1),
      tag,
      remote,
      registry: registry.url,
      npm,
      tarballs: join(folder, 'artifacts/tarballs'),
      names,
      announced: runWell(folder, process.env, 'cat', 'gh.txt')
    })
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/** A token is needed to publish; whose it is the registry does not ask. */
function npmSettings(folder: string, url: string): Record<string, string> {
  const file = join(folder, 'npmrc')
  writeFileSync(file, `registry=${url}\n${url.replace(/^http:/, '')}:_authToken=anybody\nupdate-notifier=false\n`)
  return {npm_config_userconfig: file, npm_config_registry: url}
}

/** A repository with the sources as they are now, whether they are committed or not, as its main. */
function remoteOf(folder: string): string {
  const remote = join(folder, 'remote.git')
  mkdirSync(remote)
  const git = (cwd: string, ...args: string[]) => runWell(cwd, identity, 'git', ...args).trim()
  git(remote, 'init', '--quiet', '--bare', '--initial-branch=main')
  // A checkout of CI may have no history.
  git(remote, 'config', 'receive.shallowUpdate', 'true')
  const now = git('.', 'stash', 'create') || 'HEAD'
  git('.', 'push', '--quiet', `file://${remote}`, `${now}:refs/heads/main`)
  return remote
}

/** Makes a release as CONTRIBUTING.md says; gives its tag. */
function tagIn(folder: string, remote: string): string {
  const clone = join(folder, 'clone')
  runWell(folder, identity, 'git', 'clone', '--quiet', `file://${remote}`, clone)
  runWell(clone, identity, 'npm', 'ci')
  writeFileSync(join(clone, '.changeset/a-test.md'), "---\n'@listwright/cli': minor\n---\n\nTry the release out.\n")
  runWell(clone, identity, 'git', 'add', '--all')
  runWell(clone, identity, 'git', 'commit', '--quiet', '--message', 'Say what changes')
  const said = runWell(clone, identity, 'npm', 'run', '--silent', 'release')
  const [, push = '', tag = ''] = /To publish it: git (push .* (v[\d.]+))\n/.exec(said) ?? []
  runWell(clone, identity, 'git', ...push.split(' '))
  return tag
}

const identity: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@listwright.example',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@listwright.example'
}
