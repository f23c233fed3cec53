import {type Kind, lostLists, otherReadmes, touchedSettings} from '@listwright/engine'
import {isLink, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'

/** What is said of lists that are gone or hidden, and of settings. */
type Touched = {lists: string[]; settings: string[]}

/**
 * Says what a contribution does besides changing the lists that are linted: lists that are gone or hidden, and settings
 * that it touches.
 *
 * @param lists paths of the lists that the base has, from the root of the repository.
 * @param meant paths of those that are looked at.
 */
export function touchedByChange({base, head, renames}: Contribution, lists: string[], meant: Set<string>): Touched {
  if (!base) return {lists: [], settings: []}
  const names = new Map([...renames].map(([now, before]) => [before, now]))
  const left = {
    kindOf: kindsIn(head.tree),
    renamedTo: (path: string) => names.get(path),
    isMeant: (path: string) => meant.has(path)
  }
  const paths = [...new Set([...base.tree.keys(), ...head.tree.keys()])]
  const changed = paths.filter((path) => base.tree.get(path)?.sha !== head.tree.get(path)?.sha)
  const added = changed.filter((path) => !base.tree.has(path) && !renames.has(path))
  return {
    lists: [...lostLists(lists, left), ...otherReadmes(lists, added)],
    settings: touchedSettings(changed)
  }
}

function kindsIn(tree: Contribution['head']['tree']): (path: string) => Kind {
  const folders = new Set<string>()
  for (const path of tree.keys()) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      // All above are known as well.
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return (path) => {
    const entry = tree.get(path)
    if (!entry) return folders.has(path) ? 'folder' : undefined
    return isRegular(entry) ? 'file' : isLink(entry) ? 'link' : 'repository'
  }
}
