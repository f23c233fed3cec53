import {match} from 'mdast-util-curated-list'
import {urlIdentity} from 'url-identity'
import type {NamedEntry} from './additions.ts'
import type {ChangedFile} from './changed-file.ts'

/**
 * Takes out of what was added to files what is gone from others: it was moved.
 *
 * @param removed entries of files that are there no more.
 */
export function withoutMoved(files: ChangedFile[], removed: NamedEntry[]): ChangedFile[] {
  const gone = [...files.flatMap(({additions}) => additions.gone), ...removed]
  if (gone.length === 0) return files
  const page = ({url}: NamedEntry): string => urlIdentity(url).key
  const pageAndTitle = (entry: NamedEntry): string => JSON.stringify([page(entry), entry.title])
  const passes = [pageAndTitle, page].map((key) => ({base: key, head: key}))
  const all = files.flatMap(({additions}): NamedEntry[] => additions.added)
  const moved = match(gone, all, passes)
  return files.map((file) => {
    const added = file.additions.added.filter((entry) => !moved.has(entry))
    return {...file, additions: {added, gone: []}}
  })
}
