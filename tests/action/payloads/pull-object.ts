import {compared} from '../github/compared.ts'
import type {Json} from '../github/description.ts'
import {mergeCommit} from '../github/merge-commit.ts'
import {once} from '../github/once.ts'
import {base, type FakePull} from '../github/state.ts'
import type {TestRepository} from '../repository.ts'
import {account, nodeId, repositoryLike} from './accounts.ts'
import {example, partOf, rewritten} from './examples.ts'

/** A pull request as events have it: GitHub has not tried to merge it yet. */
export function pullObject(repository: TestRepository, pull: FakePull): object {
  const shape = partOf(example('pull_request', 'opened'), 'pull_request')
  const sha = String(partOf(shape, 'head', 'sha'))
  const {number, title, author, headRepository, isOpen} = pull
  const isFork = headRepository !== base.fullName
  return {
    ...rewritten(shape, [
      [sha, pull.head],
      [/\/(issues|pulls?)\/2\b/g, `/$1/${number}`]
    ]),
    id: 2_600_000_000 + number,
    node_id: nodeId('PR', number),
    number,
    title,
    state: isOpen ? 'open' : 'closed',
    closed_at: isOpen ? null : '2026-02-01T08:00:00Z',
    user: account(author),
    assignees: [],
    requested_reviewers: [],
    labels: [],
    head: branch(partOf(shape, 'head'), headRepository, pull.headRef, pull.head),
    base: branch(partOf(shape, 'base'), base.fullName, pull.baseRef, pull.base),
    author_association: isFork ? 'FIRST_TIME_CONTRIBUTOR' : 'CONTRIBUTOR',
    maintainer_can_modify: isFork,
    ...figures(repository, pull)
  }
}

/** A pull request as it is when one asks for it. */
export function mergeablePullObject(repository: TestRepository, pull: FakePull): object {
  const commit = mergeCommit(repository, pull)
  return {
    ...withoutProperties(pullObject(repository, pull)),
    merge_commit_sha: commit,
    mergeable: commit !== null,
    rebaseable: commit !== null,
    mergeable_state: commit === null ? 'dirty' : 'clean'
  }
}

/** Only events know of the properties that organizations give their repositories. */
function withoutProperties(value: object): object {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'custom_properties' ? undefined : one)))
}

function branch(shape: Json, fullName: string | null, ref: string, sha: string): object {
  const owner = fullName?.split('/')[0] ?? 'ghost'
  const repo = fullName === null ? null : repositoryLike(partOf(shape, 'repo'), fullName)
  return {label: `${owner}:${ref}`, ref, sha, user: fullName === null ? null : account(owner), repo}
}

function figures(repository: TestRepository, {base: from, head}: FakePull): object {
  return {commits: compared(repository, from, head).ahead.length, ...changesOf(repository, from, head)}
}

/** Counts without reading the diff, which may be large. */
function changesOf({git, folder}: TestRepository, from: string, head: string): object {
  return once(['changes', folder, from, head], () => {
    const words = git('diff', '--shortstat', '-M', `${from}...${head}`)
    const count = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(words)?.[1] ?? 0)
    return {additions: count('insertion'), deletions: count('deletion'), changed_files: count('file')}
  })
}
