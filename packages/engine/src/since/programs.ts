import {git} from './git.ts'

/**
 * Settings by which git starts a program when it fetches (git-config, gitcredentials): others are set by us, or start
 * none. `remote.*.uploadpack` runs here when the remote is a path of this machine.
 */
const programs =
  /^(?:core\.(?:sshcommand|gitproxy|askpass|alternaterefscommand)|credential\.(?:.*\.)?helper|remote\..*\.(?:uploadpack|vcs))$/s

/**
 * Names the settings of a repository's own config, and of the files that it includes, that make git start a program when
 * it fetches. Those of the person and of the system are not foreign.
 */
export function programsIn(root: string): string[] {
  const {output, error} = git(root, 'config', '--list', '-z', '--show-scope', '--includes')
  if (!output) return [error]
  const parts = output.toString().split('\0')
  const names = new Set<string>()
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [name = '', value = ''] = (parts[index + 1] ?? '').split('\n')
    const isOwn = parts[index] === 'local' || parts[index] === 'worktree'
    if (isOwn && value !== '' && programs.test(name)) names.add(name)
  }
  return [...names]
}
