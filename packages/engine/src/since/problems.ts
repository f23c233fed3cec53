import type {Problem} from '../types.ts'
import type {GitAnswer} from './git.ts'

/** Says that an option needs a repository. */
export function notARepository(option: string): Problem {
  return {message: `Unexpected \`${option}\` outside of a git repository`, remedy: 'Run it in a clone.'}
}

/** Says why git reads nothing of a repository: there is no git, it is somebody else's, or it is none. */
export function unreadRepository(root: string, option: string, {error, isMissing}: GitAnswer): Problem | undefined {
  if (isMissing) {
    return {message: `Unexpected system without git, which \`${option}\` needs`, remedy: 'Install git.'}
  }
  if (/dubious ownership/.test(error)) {
    const remedy = `Trust it with \`git config --global --add safe.directory ${root}\`.`
    return {message: 'Unexpected owner of the repository, git does not read it', remedy}
  }
  if (!/not a git repository/i.test(error)) return undefined
  const message = `Unexpected \`.git\` that git takes for no repository, \`${option}\` needs one (${firstLine(error)})`
  return {message, remedy: 'Clone it anew, or look at `git status`.'}
}

/** The first line of what git says. */
export function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
