import type {Answer} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {pageOf} from './pages.ts'
import {type FileDiff, pullDiff} from './pull-diff.ts'
import {type ApiState, base, type FakePull} from './state.ts'

/** Most files of a pull request (REST, "List pull requests files"). */
const mostFiles = 3000

/** Answers with the files of a pull request. */
export function filesAnswer(state: ApiState, pull: FakePull, request: ApiRequest, url: string): Answer {
  const files = pullDiff(state.repository, pull.base, pull.head).slice(0, mostFiles)
  const {items, headers} = pageOf(files, request, url)
  const shown = state.isPatchless ? items.map(({patch, ...file}) => file) : items
  return {status: 200, body: diffEntries(shown, pull.head), headers}
}

/** Files as the API lists them. */
export function diffEntries(files: FileDiff[], head: string): object[] {
  return files.map(({path, previous, status, sha, additions, deletions, patch}) => {
    const place = encodeURIComponent(path)
    return {
      sha,
      filename: path,
      status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `https://github.com/${base.fullName}/blob/${head}/${place}`,
      raw_url: `https://github.com/${base.fullName}/raw/${head}/${place}`,
      contents_url: `https://api.github.com/repos/${base.fullName}/contents/${place}?ref=${head}`,
      ...(patch !== undefined && {patch}),
      ...(previous !== undefined && {previous_filename: previous})
    }
  })
}
