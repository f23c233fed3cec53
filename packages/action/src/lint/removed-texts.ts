import {isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'

/** Most removed files that are read: what moved out of more of them is taken for new. */
const most = 100

/** Reads the Markdown files that a contribution removes, those that it renames left out. */
export async function removedTexts({base, head, renames}: Contribution): Promise<Uint8Array[]> {
  if (!base) return []
  const renamed = new Set(renames.values())
  const removed = [...base.tree].filter(
    ([path, entry]) =>
      isRegular(entry) && /\.(?:md|markdown)$/i.test(path) && !head.tree.has(path) && !renamed.has(path)
  )
  return Promise.all(removed.slice(0, most).map(([, {sha}]) => base.read(sha)))
}
