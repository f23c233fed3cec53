import {execFileSync} from 'node:child_process'
import {temporaryFolder} from './temporary-folder.ts'

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@listwright.example', '-c', 'init.defaultBranch=main']

/** Runs git and gives what it wrote. */
export function git(cwd: string, ...args: string[]): string {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  return execFileSync('git', [...identity, ...args], {cwd, encoding: 'utf8', stdio}).trim()
}

/** Makes a repository with files, all of them committed, for one test. */
export function repository(files: Record<string, string | Uint8Array>): string {
  const cwd = temporaryFolder(files)
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Begin')
  return cwd
}
