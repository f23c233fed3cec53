import {type Commit, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import {LargeContent} from '../commits/large-content.ts'

/** Most removed files that are read: what moved out of more of them is taken for new. */
const most = 100

/** Reads the Markdown files that a contribution removes; those that it renames or that are too large are left out. */
export async function removedTexts({base, head, renames}: Contribution): Promise<Uint8Array[]> {
  if (!base) return []
  const renamed = new Set(renames.values())
  const removed = [...base.tree].filter(
    ([path, entry]) =>
      isRegular(entry) && /\.(?:md|markdown)$/i.test(path) && !head.tree.has(path) && !renamed.has(path)
  )
  const texts = await Promise.all(removed.slice(0, most).map(([, {sha}]) => textOf(base, sha)))
  return texts.filter((text) => text !== undefined)
}

async function textOf({read}: Commit, sha: string): Promise<Uint8Array | undefined> {
  try {
    return await read(sha)
  } catch (error) {
    if (error instanceof LargeContent) return undefined
    throw error
  }
}
