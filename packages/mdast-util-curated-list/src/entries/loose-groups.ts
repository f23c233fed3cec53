import type {EntryGroup, Section} from '../types.ts'
import {addEntry, groupOf} from './draft.ts'
import type {LooseLine} from './loose-lines.ts'

/** Neighbouring paragraphs or blocks of raw HTML whose lines start with links. */
export type Run = {section: Section; lines: LooseLine[]}

/** Least number of neighbouring lines that are a list by themselves: two links in a row also happen in prose. */
const leastLines = 3

/** Least number of lines in such runs that show the document to be written this way, so that single lines count too. */
const leastEvidence = 5

/**
 * Makes groups of the runs that are lists.
 *
 * A sentence may start with a link. Several neighbours that all do are a list; and in a document that has such lists,
 * a single line whose link is followed by a separator is an entry of the same kind.
 */
export function looseGroups(text: string, runs: Run[]): EntryGroup[] {
  const evidence = {paragraph: 0, html: 0}
  for (const {lines} of runs) {
    if (lines.length < leastLines) continue
    for (const {node, isListed} of lines) if (isListed) evidence[node.type]++
  }
  return runs.flatMap(({section, lines}) => {
    const isList = lines.length >= leastLines
    const entries = lines.filter(({node, isListed}) => isList || (isListed && evidence[node.type] >= leastEvidence))
    return entries.length > 0 ? group(text, section, entries) : []
  })
}

function group(text: string, section: Section, lines: LooseLine[]): EntryGroup {
  const isHtml = lines[0]?.node.type === 'html'
  const made = groupOf(isHtml ? 'html' : 'paragraphs', section)
  for (const line of lines) addEntry(text, line, line.reading, {family: isHtml ? 'html' : 'paragraph', group: made})
  return made
}
