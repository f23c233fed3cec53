import GithubSlugger from 'github-slugger'
import type {Heading, Html} from 'mdast'
import {htmlText} from '../html/html-text.ts'
import type {PlacedTag} from '../html/placed-tags.ts'
import type {FoundHeading} from '../source/inventory.ts'
import {plainText} from '../source/plain-text.ts'
import {rangeOf} from '../source/range-of.ts'
import type {Range} from '../types.ts'

/** A heading with its slug; only one at the top of the document opens a section. */
export type PlacedHeading = Range & {node: Heading | Html; depth: number; title: string; slug: string; isTop: boolean}

/**
 * Reads all headings of a document, Markdown's and those of raw HTML, with the slugs that GitHub gives them.
 *
 * GitHub counts every heading when it numbers equal slugs, those in quotes and lists as well.
 */
export function readHeadings(text: string, found: FoundHeading[], tags: PlacedTag[]): PlacedHeading[] {
  const headings = htmlHeadings(text, tags)
  for (const {node, isTop} of found) {
    const range = rangeOf(node)
    if (range) headings.push({...range, node, depth: node.depth, title: plainText(node).trim(), slug: '', isTop})
  }
  headings.sort((a, b) => a.start - b.start)
  const slugger = new GithubSlugger()
  for (const heading of headings) heading.slug = slugger.slug(heading.title)
  return headings
}

function htmlHeadings(text: string, tags: PlacedTag[]): PlacedHeading[] {
  const headings: PlacedHeading[] = []
  tags.forEach((tag, index) => {
    if (tag.isClosing || !/^h[1-6]$/.test(tag.name)) return
    const end = closing(tags, index)
    const title = end ? htmlText(text.slice(tag.end, end.start)) : ''
    if (!end || !title) return
    const {node, isTop} = tag
    headings.push({start: tag.start, end: end.end, node, depth: Number(tag.name[1]), title, slug: '', isTop})
  })
  return headings
}

function closing(tags: PlacedTag[], opening: number): PlacedTag | undefined {
  const {name} = tags[opening] ?? {}
  for (let index = opening + 1; index < tags.length; index++) {
    const tag = tags[index]
    if (tag && /^h[1-6]$/.test(tag.name)) return tag.isClosing && tag.name === name ? tag : undefined
  }
  return undefined
}
