import type {Html} from 'mdast'
import {decodeReferences, htmlText} from '../html/html-text.ts'
import type {PlacedTag} from '../html/placed-tags.ts'
import {spanOf} from '../source/span.ts'
import type {EntryLink} from '../types.ts'

/** Reads `<a href>…</a>` out of raw HTML; an anchor that is not closed in its block ends with its tag. */
export function htmlLinks(text: string, tags: PlacedTag[]): EntryLink[] {
  const links: EntryLink[] = []
  tags.forEach((tag, index) => {
    if (tag.name !== 'a' || tag.isClosing) return
    const href = tag.attributes.find(({name}) => name === 'href')
    if (!href) return
    const end = closing(tags, index)
    links.push(htmlLink(text, tag, href.value, end))
  })
  return links
}

function htmlLink(
  text: string,
  tag: PlacedTag,
  destination: EntryLink['destination'],
  end: PlacedTag | undefined
): EntryLink {
  const inner = end ? spanOf(text, tag.end, end.start) : spanOf(text, tag.end, tag.end)
  const label = htmlText(inner.text).replace(/^[*_`]+|[*_`]+$/g, '')
  const url = decodeReferences(destination.text).trim()
  const node: Html = tag.node
  return {start: tag.start, end: end?.end ?? tag.end, node, kind: 'html', text: inner, label, url, destination}
}

function closing(tags: PlacedTag[], opening: number): PlacedTag | undefined {
  const block = tags[opening]?.block
  for (let index = opening + 1; index < tags.length; index++) {
    const tag = tags[index]
    if (tag?.block !== block) return undefined
    if (tag?.name === 'a') return tag.isClosing ? tag : undefined
  }
  return undefined
}
