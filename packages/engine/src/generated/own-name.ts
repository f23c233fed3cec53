import {basename} from 'node:path'

/** The name of a file without folders, and a test for whether a path in a text means that file. */
export type OwnName = {name: string; isOwn: (path: string) => boolean}

/** Says by what name a text may speak of the file that it stands in. */
export function ownName(path: string): OwnName {
  const own = path.toLowerCase()
  const isOwn = (other: string): boolean => {
    const meant = other.toLowerCase().replace(/^(?:\.?\/)+/, '')
    return own === meant || own.endsWith(`/${meant}`)
  }
  return {name: basename(path), isOwn}
}
