import type {List} from 'mdast'
import type {PlacedTag} from '../html/placed-tags.ts'
import {sectionAt} from '../sections/sections.ts'
import type {Block} from '../source/inventory.ts'
import {rangeOf} from '../source/range-of.ts'
import type {EntryGroup, EntryLink, Section} from '../types.ts'
import {tagsByNode} from './html-lines.ts'
import {readItems} from './items.ts'
import {looseGroups, type Run} from './loose-groups.ts'
import {looseLines} from './loose-lines.ts'
import {readRows} from './rows.ts'
import {hasWords} from './words.ts'

/** What entries are read from; `contents` are the lists that are none of it. */
export type Source = {
  text: string
  blocks: Block[]
  links: EntryLink[]
  tags: PlacedTag[]
  sections: Section[]
  contents: ReadonlySet<List>
}

/** Reads all entries of a document, in groups of siblings, in source order. */
export function readGroups({text, blocks, links, tags, sections, contents}: Source): EntryGroup[] {
  const groups: EntryGroup[] = []
  const runs: Run[] = []
  const byNode = tagsByNode(tags)
  let run: Run | undefined
  for (const block of blocks) {
    const place = rangeOf(block)
    if (!place) continue
    const section = sectionAt(sections, place.start)
    if (block.type === 'list' || block.type === 'table') {
      run = undefined
      if (block.type === 'table') groups.push(...readRows(text, block, links, section))
      else if (!contents.has(block)) for (const group of readItems(text, block, links, section)) groups.push(group)
      continue
    }
    const lines = looseLines(text, block, links, block.type === 'html' ? (byNode.get(block) ?? []) : [])
    if (lines.length === 0) {
      if (block.type === 'paragraph' || hasWords(text.slice(place.start, place.end))) run = undefined
    } else if (run && run.section === section && run.lines[0]?.node.type === block.type) {
      for (const line of lines) run.lines.push(line)
    } else {
      run = {section, lines}
      runs.push(run)
    }
  }
  for (const group of looseGroups(text, runs)) groups.push(group)
  return groups.sort((a, b) => startOf(a) - startOf(b))
}

function startOf({members}: EntryGroup): number {
  return members[0]?.range.start ?? 0
}
