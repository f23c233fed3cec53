import {account, nodeId} from '../payloads/accounts.ts'
import type {TestRepository} from '../repository.ts'
import type {Answer} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {compared, type GitCommit} from './compared.ts'
import {pageOf} from './pages.ts'
import {pullDiff} from './pull-diff.ts'
import {diffEntries} from './pull-files.ts'
import {base as here} from './state.ts'

/** Most files of a comparison (REST, "Compare two commits"). */
const mostFiles = 300

/** Answers how a commit differs from what it has in common with another. */
export function comparisonAnswer(repository: TestRepository, names: string, request: ApiRequest, url: string): Answer {
  const [from = '', head = ''] = names.split('...').map((name) => commitNamed(repository, name))
  const {base, mergeBase, ahead, behind} = compared(repository, from, head)
  const {items, headers} = pageOf(ahead, request, url)
  const page = `https://github.com/${here.fullName}/compare/${names}`
  const isAhead = ahead.length > 0
  const isFirst = Number(request.query.get('page') ?? 1) === 1
  const body = {
    url: `https://api.github.com/repos/${here.fullName}/compare/${names}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitObject(base),
    merge_base_commit: commitObject(mergeBase),
    status: behind.length > 0 ? (isAhead ? 'diverged' : 'behind') : isAhead ? 'ahead' : 'identical',
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: items.map(commitObject),
    ...(isFirst && {files: diffEntries(pullDiff(repository, from, head), head).slice(0, mostFiles)})
  }
  return {status: 200, body, headers}
}

/** Branches move, commits do not. */
function commitNamed({git}: TestRepository, name: string): string {
  return /^[0-9a-f]{40}$/.test(name) ? name : git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
}

function commitObject({sha, tree, parents, author, committer, message}: GitCommit): object {
  const api = `https://api.github.com/repos/${here.fullName}`
  const link = (one: string) => ({
    sha: one,
    url: `${api}/commits/${one}`,
    html_url: `https://github.com/${here.fullName}/commit/${one}`
  })
  return {
    ...link(sha),
    node_id: nodeId('C', Number.parseInt(sha.slice(0, 8), 16)),
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author,
      committer,
      message,
      tree: {sha: tree, url: `${api}/git/trees/${tree}`},
      comment_count: 0,
      verification: {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null}
    },
    author: account(here.owner),
    committer: account(here.owner),
    parents: parents.map(link)
  }
}
