import type {Answer, ApiState} from './fake-answers.ts'
import type {ApiRequest} from './fake-github.ts'

/** Answers a GraphQL query by what it asks for. */
export function queryTo({body}: ApiRequest, state: ApiState): Answer {
  const {query, variables} = body as {query: string; variables: Record<string, string>}
  if (query.startsWith('mutation')) return resolve(variables.thread, state)
  const pageInfo = {hasNextPage: false, endCursor: null}
  if (query.includes('pullRequests(')) return found({pullRequests: {nodes: state.openPulls}})
  if (query.includes('reviewThreads(')) {
    const nodes = state.threads.map(({id, body: text, isOurs, isResolved}) => ({
      id: String(id),
      isResolved,
      comments: {nodes: [{fullDatabaseId: String(id), body: text, viewerDidAuthor: isOurs}]}
    }))
    return found({pullRequest: {reviewThreads: {pageInfo, nodes}}})
  }
  const nodes = state.comments.map(({id, body: text, isOurs}) => ({
    fullDatabaseId: String(id),
    body: text,
    viewerDidAuthor: isOurs
  }))
  return found({pullRequest: {comments: {pageInfo, nodes}}})
}

function found(repository: object): Answer {
  return {status: 200, body: {data: {repository}}}
}

function resolve(id: string | undefined, state: ApiState): Answer {
  const thread = state.threads.find((one) => String(one.id) === id)
  if (!thread || !state.canResolve || state.isReadOnly) {
    return {status: 200, body: {data: null, errors: [{message: 'Resource not accessible by integration'}]}}
  }
  thread.isResolved = true
  return {status: 200, body: {data: {resolveReviewThread: {thread: {isResolved: true}}}}}
}
