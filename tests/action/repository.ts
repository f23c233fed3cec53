import {execFileSync, type StdioOptions} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {temporaryFolder} from '../engine/temporary-folder.ts'

/** What a commit changes: new content, a link, or nothing left. */
export type Changes = Record<string, string | {link: string} | null>

/** A git repository made for a test. */
export type TestRepository = {
  folder: string
  /** Gives what git prints, without blanks around it. */
  git: (...args: string[]) => string
  /** Gives all that git prints. */
  output: (...args: string[]) => string
  /** Reads a content by its name. */
  read: (sha: string) => Buffer
  /** Commits changes upon the current branch; gives the commit. */
  commit: (changes: Changes) => string
  /** The commit that a branch is at. */
  tip: (branch: string) => string
}

const settings = {
  'user.name': 'Test',
  'user.email': 'test@listwright.example',
  'init.defaultBranch': 'main',
  // Nothing that git would do beside.
  'init.templateDir': '',
  'maintenance.auto': 'false'
}
const quiet: StdioOptions = ['ignore', 'pipe', 'ignore']
const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Makes a repository with a first commit on `main`. */
export function testRepository(changes: Changes): TestRepository {
  const folder = temporaryFolder()
  const output = (...args: string[]): string =>
    execFileSync('git', [...options, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: quiet,
      maxBuffer: 2 ** 26
    })
  const git = (...args: string[]): string => output(...args).trim()
  const commit = (changed: Changes): string => {
    for (const [path, content] of Object.entries(changed)) put(join(folder, path), content)
    git('add', '--all', '--force')
    git('commit', '--quiet', '--allow-empty', '--message', 'Change')
    return tip(readFileSync(join(folder, '.git/HEAD'), 'utf8').replace('ref: refs/heads/', '').trim())
  }
  // Read without git, since every process costs time.
  const tip = (branch: string): string => readFileSync(join(folder, '.git/refs/heads', branch), 'utf8').trim()
  git('init', '--quiet')
  commit(changes)
  const read = (sha: string): Buffer =>
    execFileSync('git', ['cat-file', 'blob', sha], {cwd: folder, stdio: quiet, maxBuffer: 2 ** 26})
  return {folder, git, output, read, commit, tip}
}

function put(path: string, content: string | {link: string} | null): void {
  rmSync(path, {force: true})
  if (content === null) return
  mkdirSync(dirname(path), {recursive: true})
  if (typeof content === 'string') writeFileSync(path, content)
  else symlinkSync(content.link, path)
}
