import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {temporaryFolder} from '../engine/temporary-folder.ts'

/** What a commit changes: new content, a link, or nothing left. */
export type Changes = Record<string, string | {link: string} | null>

/** A git repository made for a test. */
export type TestRepository = {
  folder: string
  git: (...args: string[]) => string
  /** Reads a content by its name. */
  read: (sha: string) => Buffer
  /** Commits changes upon the current branch; gives the commit. */
  commit: (changes: Changes) => string
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@listwright.example', '-c', 'init.defaultBranch=main']

/** Makes a repository with a first commit on `main`. */
export function testRepository(changes: Changes): TestRepository {
  const folder = temporaryFolder()
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26
    }).trim()
  const commit = (changed: Changes): string => {
    for (const [path, content] of Object.entries(changed)) put(join(folder, path), content)
    git('add', '--all', '--force')
    git('commit', '--quiet', '--allow-empty', '--message', 'Change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet')
  commit(changes)
  const read = (sha: string): Buffer =>
    execFileSync('git', ['cat-file', 'blob', sha], {cwd: folder, maxBuffer: 2 ** 26})
  return {folder, git, read, commit}
}

function put(path: string, content: string | {link: string} | null): void {
  rmSync(path, {force: true})
  if (content === null) return
  mkdirSync(dirname(path), {recursive: true})
  if (typeof content === 'string') writeFileSync(path, content)
  else symlinkSync(content.link, path)
}
