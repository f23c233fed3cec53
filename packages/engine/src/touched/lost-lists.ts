import {naming} from './naming.ts'

/** What stands at the path of a file by now: nothing when it is gone. */
export type Kind = 'file' | 'folder' | 'link' | 'repository' | undefined

/** What a change left of the lists that there were. */
export type Left = {
  kindOf: (path: string) => Kind
  /** The name that a file has by now, where the change renamed it. */
  renamedTo: (path: string) => string | undefined
  /** Tells whether a file is looked at. */
  isMeant: (path: string) => boolean
}

/**
 * Says of lists that are no files any more what became of them, so that who deletes a list is not told that none was
 * changed. One that was renamed and is looked at under its new name is not lost.
 *
 * @param lists paths of the lists that the base had.
 */
export function lostLists(lists: string[], {kindOf, renamedTo, isMeant}: Left): string[] {
  const gone = lists.filter((path) => kindOf(path) === undefined)
  const renamed = gone.filter((path) => renamedTo(path) !== undefined)
  const deleted = gone.filter((path) => renamedTo(path) === undefined)
  const pairs = renamed.flatMap((path) => {
    const name = renamedTo(path) ?? ''
    return isMeant(name) ? [] : [`\`${path}\` to \`${name}\``]
  })
  return [
    ...naming(deleted, (names) => `The change deletes ${count(deleted, 'list')} ${names}`),
    ...naming(pairs, (names) => `The change renames ${names}, which the config does not name: it was not looked at`),
    ...inPlaceOf(lists, kindOf, 'folder', 'a folder'),
    ...inPlaceOf(lists, kindOf, 'link', 'a symbolic link'),
    ...inPlaceOf(lists, kindOf, 'repository', 'another repository')
  ]
}

function inPlaceOf(lists: string[], kindOf: Left['kindOf'], kind: Kind, what: string): string[] {
  const such = lists.filter((path) => kindOf(path) === kind)
  return naming(such, (names) => `The change puts ${what} in place of ${count(such, 'list')} ${names}`)
}

function count({length}: string[], what: string): string {
  return length === 1 ? `the ${what}` : `the ${length} ${what}s`
}
