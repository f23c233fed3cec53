import type {List} from 'mdast'
import {isSubject} from '../links/link-role.ts'
import type {Entry, EntryGroup, EntryLink, Label, Section} from '../types.ts'
import {addEntry, addLabel, groupOf} from './draft.ts'
import {frequent} from './frequent.ts'
import {isGeneric} from './generic-labels.ts'
import {type ItemDraft, itemDraft} from './item-draft.ts'
import {type Reading, readLine} from './reading.ts'

/** What a list consists of, by the majority of its items. */
type ListKind = 'lines' | 'linked sentences' | 'prose'

type Frame = {group: EntryGroup; drafts: ItemDraft[]; next: number; kind: ListKind; parent?: Entry | Label}

/**
 * Reads the entries of a list and of all lists below it, without recursion.
 *
 * Returns the groups that hold an entry somewhere; lists without one are prose and left alone.
 */
export function readItems(text: string, list: List, links: EntryLink[], section: Section): EntryGroup[] {
  const groups: EntryGroup[] = []
  const frames = [frameOf(list, undefined)]
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const draft = frame.drafts[frame.next++]
    if (!draft) frames.pop()
    else {
      const member = addMember(text, draft, frame)
      for (const below of draft.lists.toReversed()) frames.push(frameOf(below, member))
    }
  }
  return withEntries(groups)

  function frameOf(node: List, parent: Entry | Label | undefined): Frame {
    const group = groupOf('list', section, {node, ...(parent && {parent})})
    groups.push(group)
    const drafts = node.children.flatMap((item) => itemDraft(text, item, links) ?? [])
    reread(text, drafts)
    return {group, drafts, next: 0, kind: kindOf(drafts), ...(parent && {parent})}
  }
}

function addMember(text: string, draft: ItemDraft, {group, parent, kind}: Frame): Entry | Label {
  const {reading} = draft
  const isEntry =
    reading &&
    (kind === 'linked sentences' ||
      reading.certainty === 'sure' ||
      (kind === 'lines' && !isSentence(text, draft, reading)))
  return isEntry
    ? addEntry(text, draft, reading, {family: 'item', group, parent})
    : addLabel(text, draft, {group, parent})
}

/** Most words before a link for a line that goes on behind it to be an entry among entries and not a sentence. */
const mostWordsBefore = 5

function isSentence(text: string, {content, links}: ItemDraft, {certainty, link}: Reading): boolean {
  if (certainty !== 'prose') return false
  const words = text.slice(content.start, link.start).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
  return words > mostWordsBefore || links.filter(isSubject).length > 1
}

/** Reads lines anew whose link says what its neighbours' say too, such as `Solution` or `PDF (2 MB)`. */
function reread(text: string, drafts: ItemDraft[]): void {
  const shared = frequent(drafts.flatMap(({reading}) => (reading ? [reading.link.label] : [])))
  if (shared.size === 0) return
  for (const draft of drafts) {
    const reading = readLine(text, draft.line, draft.links, (link) => isGeneric(link) || shared.has(link.label))
    if (reading && draft.reading?.certainty !== 'prose') draft.reading = reading
  }
}

/** Least number of items, and least share of them with a link, that make a list of links out of sentences. */
const leastLinked = 4
const leastShare = 0.8

/**
 * Tells what most items are that are no headings of further lists: lines with a link, or sentences that all have one,
 * as in `Author. [Title](…). Journal, 2014.`
 */
function kindOf(drafts: ItemDraft[]): ListKind {
  const lines = drafts.filter(({reading, lists}) => reading || lists.length === 0)
  const linked = lines.filter(({reading}) => reading)
  const firm = linked.filter(({reading}) => reading?.certainty !== 'prose')
  if (firm.length * 2 >= lines.length) return 'lines'
  return linked.length >= leastLinked && linked.length >= lines.length * leastShare ? 'linked sentences' : 'prose'
}

/** Drops groups without any entry in or below them, from the innermost out, and ties the others to their parents. */
function withEntries(groups: EntryGroup[]): EntryGroup[] {
  const holding = new Set<EntryGroup>()
  for (const group of groups.toReversed()) {
    if (group.entries.length === 0 && !holding.has(group)) continue
    holding.add(group)
    if (group.parent) holding.add(group.parent.group)
  }
  const kept = groups.filter((group) => holding.has(group))
  for (const {parent, members} of kept) if (parent) for (const member of members) parent.children.push(member)
  return kept
}
