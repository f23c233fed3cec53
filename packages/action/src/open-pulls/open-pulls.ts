import type {Proposal} from '@listwright/engine'
import type {Repository} from '../github/repository.ts'
import {isObject, type JsonObject, listOf, objectOf, textOf, wholeOf} from '../json.ts'
import {openPullsQuery} from './query.ts'

/** Most pages of ten pull requests that are looked through. */
const mostPages = 10

/** Most files that are asked for. */
const mostFiles = 5

/** The pull request that is linted, as far as others are compared with it. */
export type OwnPull = {number: number; branch: string}

/** What earlier open pull requests bring into files, by path; and what a person should know about it. */
export type OpenPulls = {proposals: Map<string, Proposal[]>; notices: string[]}

/**
 * Reads what open pull requests bring into the same files: those that were opened earlier, since the later one is the
 * one too many. Those that conflict with their branch cannot be read so, and are left out.
 *
 * @throws {ApiError} when GitHub refuses.
 */
export async function openPulls(repository: Repository, pull: OwnPull, paths: string[]): Promise<OpenPulls> {
  const asked = paths.slice(0, mostFiles)
  const found: OpenPulls = {proposals: new Map(), notices: []}
  if (asked.length === 0) return found
  if (asked.length < paths.length) {
    found.notices.push(`Only the first ${mostFiles} files were compared with other open pull requests`)
  }
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer = await ask(repository, pull, asked, after)
    const {nodes, pageInfo} = objectOf(answer.pullRequests, 'pullRequests')
    for (const node of listOf(nodes, 'nodes')) add(objectOf(node, 'a pull request'), {answer, asked, pull, found})
    const {hasNextPage, endCursor} = objectOf(pageInfo, 'pageInfo')
    if (hasNextPage !== true || typeof endCursor !== 'string') return found
    after = endCursor
  }
  found.notices.push(`Only the newest ${10 * mostPages} open pull requests were compared with this one`)
  return found
}

async function ask(
  {client, owner, name}: Repository,
  {branch}: OwnPull,
  paths: string[],
  after: string | null
): Promise<JsonObject> {
  const files = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]))
  const variables = {owner, name, branch, ref: `refs/heads/${branch}`, after, ...files}
  return objectOf(
    objectOf(await client.query(openPullsQuery(paths.length), variables), 'data').repository,
    'repository'
  )
}

/** What one pull request is looked at with. */
type Look = {answer: JsonObject; asked: string[]; pull: OwnPull; found: OpenPulls}

function add(node: JsonObject, {answer, asked, pull, found}: Look): void {
  const number = wholeOf(node.number, 'number')
  if (number >= pull.number) return
  const tip = isObject(answer.ref) ? answer.ref.target : undefined
  for (const [index, path] of asked.entries()) {
    const [base, merged] = [textAt(tip, index), textAt(node.potentialMergeCommit, index)]
    if (base === undefined || merged === undefined || base === merged) continue
    const proposals = found.proposals.get(path) ?? []
    proposals.push({name: `#${number}`, url: textOf(node.url, 'url'), base, merged})
    found.proposals.set(path, proposals)
  }
}

/** The text of a file; nothing when there is none, or GitHub cut it short. */
function textAt(commit: unknown, index: number): string | undefined {
  const entry = isObject(commit) ? commit[`f${index}`] : undefined
  const object = isObject(entry) ? entry.object : undefined
  return isObject(object) && typeof object.text === 'string' && object.isTruncated !== true ? object.text : undefined
}
