import type {TestRepository} from '../repository.ts'
import {once} from './once.ts'

/** A commit as git tells of it. */
export type GitCommit = {
  sha: string
  tree: string
  parents: string[]
  author: {name: string; email: string; date: string}
  committer: {name: string; email: string; date: string}
  message: string
}

/** How two commits are related. */
export type Compared = {base: GitCommit; mergeBase: GitCommit; behind: GitCommit[]; ahead: GitCommit[]}

/**
 * Tells how two commits are related.
 *
 * @throws when git does not know one of them, or they have nothing in common.
 */
export function compared({output, git, folder}: TestRepository, base: string, head: string): Compared {
  return once(['compared', folder, base, head], () => {
    const log = (...args: string[]): Marked[] => commitsIn(output('log', '-z', `--format=${format}`, ...args, '--'))
    const around = log('--reverse', '--left-right', '--boundary', `${base}...${head}`)
    const all = around.length > 0 ? around : log('--no-walk', base)
    const marked = (mark: string): GitCommit[] => around.filter((one) => one.mark === mark).map(({commit}) => commit)
    const commitOf = (sha: string | undefined): GitCommit => {
      const known = all.find(({commit}) => commit.sha === sha)?.commit
      if (known) return known
      throw new Error(`The fake cannot compare ${base} and ${head}`)
    }
    const shared = marked('-').map(({sha}) => sha)
    const mergeBase = commitOf(shared.length > 1 ? git('merge-base', base, head) : (shared[0] ?? base))
    return {base: commitOf(base), mergeBase, behind: marked('<'), ahead: marked('>')}
  })
}

/** A commit and on which side it is: `<` of the base, `>` of the head, `-` of both. */
type Marked = {mark: string; commit: GitCommit}

const format = ['%m', '%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x01')

function commitsIn(log: string): Marked[] {
  return log
    .split('\0')
    .filter(Boolean)
    .map((record) => {
      const [mark = '', sha = '', tree = '', parents = '', ...rest] = record.split('\u0001')
      const [name = '', email = '', date = '', committer = '', address = '', committed = '', message = ''] = rest
      return {
        mark,
        commit: {
          sha,
          tree,
          parents: parents.split(' ').filter(Boolean),
          author: {name, email, date},
          committer: {name: committer, email: address, date: committed},
          message: message.trimEnd()
        }
      }
    })
}

/** Reads one commit. */
export function commitAt({output, folder}: TestRepository, sha: string): GitCommit {
  return once(['commit', folder, sha], () => {
    const [one] = commitsIn(output('log', '-z', `--format=${format}`, '--no-walk', sha, '--'))
    if (!one) throw new Error(`There is no commit ${sha}`)
    return one.commit
  })
}
