import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {findContents} from './contents/find-contents.ts'
import {type Conventions, conventions} from './conventions/index.ts'
import {readGroups} from './entries/read-groups.ts'
import {placedTags} from './html/placed-tags.ts'
import {readLinks} from './links/read-links.ts'
import {anchorPlaces} from './sections/anchors.ts'
import {readHeadings} from './sections/headings.ts'
import {readSections} from './sections/sections.ts'
import {inventory} from './source/inventory.ts'
import type {AnchorLink, Contents, CuratedList, EntryGroup, EntryLink} from './types.ts'

const known = new WeakMap<Root, CuratedList>()

/**
 * Reads the curated list that a document holds; the same tree gives the same object.
 *
 * Offsets count in the text without byte order mark, as those of the tree do.
 */
export function curatedList(tree: Root, file: VFile): CuratedList {
  const list = known.get(tree) ?? readList(tree, String(file).replace(/^\uFEFF/, ''), file.basename)
  known.set(tree, list)
  return list
}

function readList(tree: Root, text: string, name: string | undefined): CuratedList {
  const found = inventory(tree)
  const tags = placedTags(text, found.html)
  const links = readLinks(text, found, tags, name)
  const headings = readHeadings(text, found.headings, tags)
  const sections = readSections(text, headings)
  const anchors = anchorPlaces(headings, tags)
  const contents = findContents(found.blocks, links, sections, anchors)
  const listed = new Set(contents?.nodes)
  const groups = readGroups({text, blocks: found.blocks, links, tags, sections, contents: listed})
  let learned: Conventions | undefined
  const list: CuratedList = {
    tree,
    text,
    sections,
    groups,
    entries: entriesOf(groups),
    ...(contents && {contents}),
    links,
    anchorLinks: anchorLinks(links, contents),
    anchors: new Set(anchors.keys()),
    html: found.html,
    tags,
    get conventions() {
      learned ??= conventions(list)
      return learned
    }
  }
  return list
}

/** Ties groups and entries to their sections; returns all entries in source order. */
function entriesOf(groups: EntryGroup[]): CuratedList['entries'] {
  const entries = groups.flatMap((group) => group.entries).sort((a, b) => a.range.start - b.range.start)
  for (const group of groups) group.section.groups.push(group)
  for (const entry of entries) entry.section.entries.push(entry)
  return entries
}

function anchorLinks(links: EntryLink[], contents: Contents | undefined): AnchorLink[] {
  const ofContents = new Set(contents?.items.map(({link}) => link))
  return links.flatMap((link) => {
    const {anchor} = link
    return anchor === undefined ? [] : {link, anchor, inContents: ofContents.has(link)}
  })
}
