import type {Html, ListItem, Paragraph, TableRow} from 'mdast'
import {spanOf} from '../source/span.ts'
import {parseTitle} from '../title/index.ts'
import type {Entry, EntryFamily, EntryGroup, EntryLink, Label, Range, Span} from '../types.ts'
import type {Reading} from './reading.ts'

/** A line that may be an entry, before its neighbours have been asked. */
export type Draft<Node = ListItem | TableRow | Paragraph | Html> = {
  node: Node
  range: Range
  content: Range
  links: EntryLink[]
  reading?: Reading
  cells?: Span[]
}

/** Where an entry or label stands. */
export type Place = {family: EntryFamily; group: EntryGroup; parent?: Entry | Label | undefined}

/** Makes the entry that a draft has turned out to be, and puts it into its group. */
export function addEntry(text: string, draft: Draft, reading: Reading, {family, group, parent}: Place): Entry {
  const {link, title, before, separator, description} = reading
  const entry: Entry = {
    kind: 'entry',
    family,
    node: draft.node,
    range: draft.range,
    content: spanOf(text, draft.content.start, draft.content.end),
    links: draft.links,
    link,
    url: link.url,
    title: parseTitle(spanOf(text, title.start, title.end)),
    ...(before && {before: spanOf(text, before.start, before.end)}),
    ...(separator && {separator: spanOf(text, separator.start, separator.end)}),
    ...(description && {description: spanOf(text, description.start, description.end)}),
    ...(draft.cells && {cells: draft.cells}),
    ...(parent && {parent}),
    children: [],
    depth: parent ? parent.depth + 1 : 0,
    group,
    section: group.section
  }
  group.members.push(entry)
  group.entries.push(entry)
  return entry
}

/** Makes the label that a list item without a link is, and puts it into its group. */
export function addLabel(text: string, draft: Draft<ListItem>, {group, parent}: Omit<Place, 'family'>): Label {
  const label: Label = {
    kind: 'label',
    node: draft.node,
    range: draft.range,
    content: spanOf(text, draft.content.start, draft.content.end),
    ...(parent && {parent}),
    children: [],
    depth: parent ? parent.depth + 1 : 0,
    group,
    section: group.section
  }
  group.members.push(label)
  return label
}

/** Makes a group without members. */
export function groupOf(
  kind: EntryGroup['kind'],
  section: EntryGroup['section'],
  more: Partial<Pick<EntryGroup, 'node' | 'header' | 'parent'>> = {}
): EntryGroup {
  return {kind, ...more, members: [], entries: [], section}
}
