import type {ApiRequest} from './fake-github.ts'
import {type FakePosts, postTo} from './fake-posts.ts'
import {queryTo} from './fake-queries.ts'
import {pullDiff} from './pull-diff.ts'
import type {TestRepository} from './repository.ts'

/** An answer of the fake API. */
export type Answer = {status: number; body?: unknown; headers?: Record<string, string>}

/** An open pull request as GraphQL lists it. */
type OpenPull = {number: number; headRefOid: string; headRepository: {nameWithOwner: string}}

/** What the fake API knows. */
export type ApiState = FakePosts & {
  repository: TestRepository
  /** The pull request; its head may move during a run. */
  pull: {number: number; base: string; head: string}
  /** Answers to posts with 403, as for forks. */
  isReadOnly: boolean
  /** Lets threads be resolved; GitHub wants `contents: write` for it. */
  canResolve: boolean
  /** Leaves the patches out, as for large files. */
  isPatchless: boolean
  openPulls: OpenPull[]
}

/** Answers a request as GitHub would, out of a git repository and what was posted before. */
export function answerTo(request: ApiRequest, state: ApiState, url: string): Answer {
  const [path = '', search] = request.path.split('?')
  const route = path.replace('/repos/lamps/list', '')
  if (route === '/graphql') return queryTo(request, state)
  if (request.method !== 'GET') {
    const denied = {status: 403, body: {message: 'Resource not accessible by integration'}}
    return state.isReadOnly ? denied : postTo(request.method, route, request.body, state)
  }
  const {git} = state.repository
  const [, kind = '', name = ''] = /^\/(git\/trees|git\/blobs|compare|pulls)\/(.+)$/.exec(route) ?? []
  try {
    if (kind === 'compare')
      return {status: 200, body: {merge_base_commit: {sha: git('merge-base', ...name.split('...'))}}}
    if (kind === 'git/trees') return treeOf(git, name)
    if (kind === 'git/blobs') {
      return {
        status: 200,
        body: {sha: name, encoding: 'base64', content: state.repository.read(name).toString('base64')}
      }
    }
    if (kind === 'pulls') return pullOf(name, search, state, url)
  } catch {
    return {status: 404, body: {message: 'Not Found'}}
  }
  return {status: 404, body: {message: 'Not Found'}}
}

function treeOf(git: TestRepository['git'], commit: string): Answer {
  const lines = git('ls-tree', '-r', '-t', '-z', commit).split('\0').filter(Boolean)
  const tree = lines.map((line) => {
    const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? []
    return {mode, type, sha, path}
  })
  return {status: 200, body: {sha: commit, truncated: false, tree}}
}

function pullOf(name: string, search: string | undefined, state: ApiState, url: string): Answer {
  const {number, base, head} = state.pull
  if (name === String(number)) return {status: 200, body: {number, base: {sha: base, ref: 'main'}, head: {sha: head}}}
  if (name !== `${number}/files`) return {status: 404, body: {message: 'Not Found'}}
  const query = new URLSearchParams(search)
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const files = pullDiff(state.repository, base, head)
  const body = files.slice((page - 1) * size, page * size).map(({patch, ...file}) => ({
    ...file,
    ...(patch !== undefined && !state.isPatchless && {patch})
  }))
  const next = `<${url}/repos/lamps/list/pulls/${name}?per_page=${size}&page=${page + 1}>; rel="next"`
  return {status: 200, body, headers: page * size < files.length ? {link: next} : {}}
}
