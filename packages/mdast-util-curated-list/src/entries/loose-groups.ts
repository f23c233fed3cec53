import type {EntryGroup, Section} from '../types.ts'
import {addEntry, groupOf} from './draft.ts'
import type {LooseLine} from './loose-lines.ts'

/** Neighbouring paragraphs or blocks of raw HTML whose lines start with links. */
export type Run = {section: Section; lines: LooseLine[]}

/** Least number of neighbouring lines that are a list by themselves: two links in a row also happen in prose. */
const leastLines = 3

/** The same for lines that read on behind the link as sentences do. */
const leastSentences = 6

/** Least number of described lines that show the document to be written this way, so that shorter runs count too. */
const leastEvidence = 5

/**
 * Makes groups of the runs that are lists.
 *
 * A sentence may start with a link. Several neighbours that all do are a list; and in a document where five links that
 * open a paragraph are parted from what follows, other such lines are entries as well.
 */
export function looseGroups(text: string, runs: Run[]): EntryGroup[] {
  const evidence = {paragraph: 0, html: 0}
  for (const {lines} of runs) {
    for (const {node, isListed, reading} of lines) if (isListed && reading.description) evidence[node.type]++
  }
  return runs.flatMap(({section, lines}) => {
    const isList = isListByItself(lines)
    const entries = lines.filter(({node, isListed}) => isList || (isListed && evidence[node.type] >= leastEvidence))
    return entries.length > 0 ? group(text, section, entries) : []
  })
}

function isListByItself(lines: LooseLine[]): boolean {
  const listed = lines.filter(({isListed}) => isListed)
  const isHtml = lines[0]?.node.type === 'html'
  if (listed.length * 2 >= lines.length) return lines.length >= leastLines
  return !isHtml && lines.length >= leastSentences
}

function group(text: string, section: Section, lines: LooseLine[]): EntryGroup {
  const isHtml = lines[0]?.node.type === 'html'
  const made = groupOf(isHtml ? 'html' : 'paragraphs', section)
  for (const line of lines) addEntry(text, line, line.reading, {family: isHtml ? 'html' : 'paragraph', group: made})
  return made
}
