import {packagedConfig} from '@listwright/engine'
import {type Commit, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import {LargeContent} from '../commits/large-content.ts'

/** Tells whether a contribution changes the config that a `package.json` holds, and not just something else in it. */
export async function changesPackagedConfig({base, head}: Contribution, path: string): Promise<boolean> {
  if (!base || base.tree.get(path)?.sha === head.tree.get(path)?.sha) return false
  return (await configIn(base, path)) !== (await configIn(head, path))
}

/** The config as text; nothing where there is none, or nothing that can be read. */
async function configIn({tree, read}: Commit, path: string): Promise<string | undefined> {
  const entry = tree.get(path)
  if (!entry || !isRegular(entry)) return undefined
  try {
    return packagedConfig(new TextDecoder().decode(await read(entry.sha)))
  } catch (error) {
    if (error instanceof LargeContent) return undefined
    throw error
  }
}
