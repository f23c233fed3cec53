import type {CuratedList, Entry} from 'mdast-util-curated-list'
import type {Found} from '../run/index.ts'
import {type Located, locate} from './locate.ts'
import {TextLines} from './text-lines.ts'

/** A list with what was found in it. */
export type Version = {list: CuratedList; found: Found[]}

/** A version, prepared for comparison. */
export type Side = {
  lines: TextLines
  located: Located[]
  /** Names an entry alike in both versions. */
  entryIdOf: (entry: Entry) => string | undefined
  /** Names the entry that a finding is about. */
  entryId: (located: Located) => string | undefined
  /** Names what a finding is about alike in both versions. */
  subjectId: (located: Located) => string
}

/** Prepares a version: `entryNames` and `sectionNames` give what is the same in both versions the same name. */
export function side(
  {list, found}: Version,
  entryNames: Map<unknown, string>,
  sectionNames: Map<unknown, string>
): Side {
  const lines = new TextLines(list.text)
  const entryIdOf = (entry: Entry): string | undefined => entryNames.get(entry)
  const entryId = ({entry}: Located): string | undefined => entry && entryIdOf(entry)
  return {
    lines,
    located: locate(found, list, lines),
    entryIdOf,
    entryId,
    subjectId: (located) => entryId(located) ?? sectionNames.get(located.section) ?? ''
  }
}
