import {nodeId} from '../payloads/accounts.ts'
import type {TestRepository} from '../repository.ts'
import type {Answer} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {base} from './state.ts'

const address = `https://api.github.com/repos/${base.fullName}/git`

/** Most entries of a tree that is asked for with all below it (REST, "Get a tree"). */
const mostEntries = 100_000

/** Answers with the tree of a commit. */
export function treeAnswer({output}: TestRepository, commit: string, {query}: ApiRequest): Answer {
  const deep = query.has('recursive') ? ['-r', '-t'] : []
  const lines = output('ls-tree', ...deep, '-l', '-z', '--full-tree', commit)
    .split('\0')
    .filter(Boolean)
  const tree = lines.map((line) => {
    const [, mode, type = '', sha = '', size, path] = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? []
    // Only what is in the repository itself has an address.
    const place = type === 'commit' ? {} : {url: `${address}/${type}s/${sha}`}
    return {path, mode, type, sha, ...(type === 'blob' && {size: Number(size)}), ...place}
  })
  const isTruncated = tree.length > mostEntries
  const body = {
    sha: commit,
    url: `${address}/trees/${commit}`,
    tree: tree.slice(0, mostEntries),
    truncated: isTruncated
  }
  return {status: 200, body}
}

/** Answers with a content, in Base64 with lines of 60 characters as GitHub writes it. */
export function blobAnswer({read}: TestRepository, sha: string): Answer {
  const bytes = read(sha)
  const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
  const body = {sha, node_id: nodeId('B', bytes.length), size: bytes.length, url: `${address}/blobs/${sha}`}
  return {status: 200, body: {...body, content, encoding: 'base64'}}
}
