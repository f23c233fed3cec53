import {Failure} from '../failure.ts'
import {blobOf, type Repository, treeOf} from '../github/repository.ts'
import {shaOf, textOf} from '../json.ts'
import {type Commit, isRepositoryPath, type TreeEntry} from './commit.ts'
import {LargeContent, mostRead} from './large-content.ts'

/**
 * Reads a commit through the API, as data: contents are asked for by their names, so that no link is followed.
 *
 * @throws {Failure} when the tree is too large for the API.
 */
export async function apiCommit(repository: Repository, sha: string): Promise<Commit> {
  const {entries, isTruncated} = await treeOf(repository, sha)
  if (isTruncated) {
    const remedy = 'Check the repository out with `fetch-depth: 0` and set `source: git`.'
    throw new Failure({message: 'Unexpected tree that is too large for the API', remedy})
  }
  const tree = new Map<string, TreeEntry>()
  const sizes = new Map<unknown, unknown>()
  for (const {path, mode, sha: name, type, size} of entries) {
    const known = textOf(path, 'path')
    if (type !== 'tree' && isRepositoryPath(known)) {
      tree.set(known, {mode: textOf(mode, 'mode'), sha: shaOf(name, 'sha')})
      sizes.set(name, size)
    }
  }
  const read = async (name: string): Promise<Uint8Array> => {
    const size = Number(sizes.get(name) ?? 0)
    if (size > mostRead) throw new LargeContent(size)
    return blobOf(repository, name)
  }
  return {sha, tree, read}
}
