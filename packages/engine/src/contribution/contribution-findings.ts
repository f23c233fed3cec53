import type {Finding} from '../types.ts'
import type {NamedEntry} from './additions.ts'
import type {ChangedFile} from './changed-file.ts'
import {entryLimit} from './entry-limit.ts'
import type {Limits} from './limits.ts'
import {withoutMoved} from './moved-entries.ts'
import {sectionLimits} from './section-limits.ts'

/**
 * Holds a change, all its files together, to its limits; the findings by the path of their file.
 *
 * @param removed gives the entries of files that are there no more; asked only when something was added.
 */
export async function contributionFindings(
  files: ChangedFile[],
  limits: Limits,
  removed: () => Promise<NamedEntry[]>
): Promise<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>()
  const known = withoutMoved(files, [])
  if (known.every(({additions}) => additions.added.length === 0)) return found
  const added = withoutMoved(known, await removed())
  for (const {path, finding} of [...entryLimit(added, limits), ...sectionLimits(added, limits)]) {
    found.set(path, [...(found.get(path) ?? []), finding])
  }
  return found
}
