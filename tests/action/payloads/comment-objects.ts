import type {Json} from '../github/description.ts'
import {base, type FakeComment, type FakePull, type FakeThread} from '../github/state.ts'
import {account, nodeId} from './accounts.ts'
import {example, partOf, rewritten} from './examples.ts'

/** The account behind the token of a workflow, and that of somebody who comments, too. */
function author(isOurs: boolean): object {
  return account(isOurs ? 'github-actions[bot]' : 'moth')
}

/** A comment on a pull request as the API gives it. */
export function issueComment({id, body, isOurs}: FakeComment, {number}: FakePull): object {
  const shape = partOf(example('issue_comment', 'created'), 'comment')
  return {
    ...placed(shape, id, number),
    id,
    node_id: nodeId('IC', id),
    html_url: `https://github.com/${base.fullName}/pull/${number}#issuecomment-${id}`,
    user: author(isOurs),
    author_association: 'NONE',
    body
  }
}

/** The first comment of a thread as the API gives it. */
export function reviewComment(thread: FakeThread, {number}: FakePull): object {
  const {id, path, line, start, side, startSide, commit, body, isOurs} = thread
  const shape = partOf(example('pull_request_review_comment', 'created'), 'comment')
  const first = start === line && startSide === side ? null : start
  return {
    ...placed(shape, id, number),
    id,
    node_id: nodeId('PRRC', id),
    path,
    commit_id: commit,
    original_commit_id: commit,
    line,
    original_line: line,
    start_line: first,
    original_start_line: first,
    start_side: first === null ? null : startSide,
    side,
    user: author(isOurs),
    author_association: 'NONE',
    body
  }
}

/** A review as the API gives it. */
export function reviewObject(id: number, commit: string, body: string, {number}: FakePull): object {
  const shape = partOf(example('pull_request_review', 'submitted'), 'review')
  return {
    ...placed(shape, id, number),
    id,
    node_id: nodeId('PRR', id),
    commit_id: commit,
    state: 'COMMENTED',
    user: author(true),
    author_association: 'NONE',
    body
  }
}

/** The example with other numbers in its addresses. */
function placed(shape: Json, id: number, number: number): Json {
  return rewritten(shape, [
    [String(shape.id), String(id)],
    [/\/(issues|pulls?)\/[12]\b/g, `/$1/${number}`]
  ])
}
