import {type AnchorLink, anchorCase, anchorTarget, type CuratedList, holds} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {meta} from './meta.ts'
import {type Nearest, nearestAnchor} from './nearest-anchor.ts'
import type {Options} from './options.ts'

export type {Options} from './options.ts'

/**
 * Reports links to `#anchors` that nothing in the document answers to.
 *
 * GitHub gives every heading a slug (github-slugger); raw HTML may add `id` and `name`. The items of a contents are
 * left to `table-of-contents`, which knows the section that each is meant for.
 */
const deadAnchors: ListRule<Options> = listRule<Options>(meta, ({list, learned}, report, options) => {
  if (hasCustomIds(list)) return
  const ignored = new Set(options.ignore)
  const nearest = nearestAnchor(list)
  const links = list.anchorLinks.filter(({anchor, inContents}) => !inContents && !ignored.has(anchor))
  const dead = links.filter(({anchor}) => !anchorTarget(list, anchor))
  const isOtherSlugger = dead.length >= leastDead && dead.length >= list.anchorLinks.length * leastShare
  const groupOf = grouping(list, dead, isOtherSlugger)
  for (const anchorLink of dead) {
    report({...finding(list, anchorLink, nearest(anchorLink), isOtherSlugger), group: groupOf(anchorLink)})
  }
  for (const anchorLink of links)
    if (isWrongCase(list, learned, anchorLink, options)) report(caseFinding(list, anchorLink))
})

export default deadAnchors

/** Dead anchors of a document from which on they have one cause: its headings were renamed, or another tool made them. */
const leastDead = 5
const leastShare = 0.5

/** Dead anchors in one section from which on they are an index that nobody kept. */
const leastIndex = 5

/** Says which dead links have one cause: all, those of one section's index, those to one anchor. */
function grouping(list: CuratedList, dead: AnchorLink[], isOtherSlugger: boolean): (link: AnchorLink) => string {
  const starts = list.sections.map(({body}) => body.start)
  const sections = new Map<AnchorLink, number>()
  const counts = new Map<number, Set<string>>()
  let next = 0
  for (const anchorLink of dead.toSorted((a, b) => a.link.start - b.link.start)) {
    while ((starts[next + 1] ?? Number.POSITIVE_INFINITY) <= anchorLink.link.start) next++
    sections.set(anchorLink, next)
    counts.set(next, (counts.get(next) ?? new Set()).add(anchorLink.anchor))
  }
  return (link) => {
    if (isOtherSlugger) return 'slugger'
    const section = sections.get(link) ?? 0
    const isIndex = (counts.get(section)?.size ?? 0) >= leastIndex
    return isIndex ? `index ${section}` : `#${link.anchor}`
  }
}

/** `{#id}` behind a heading gives it another anchor on sites other than GitHub: nobody can tell what answers there. */
function hasCustomIds({sections}: CuratedList): boolean {
  return sections.some(({title}) => /\{:?\s*#[\w-]+\s*\}$/.test(title))
}

function finding(
  {text}: CuratedList,
  {link, anchor}: AnchorLink,
  near: Nearest | undefined,
  isOtherSlugger: boolean
): Finding {
  const isCertain = near?.isSame === true && !isOtherSlugger
  const repair = near && (isCertain ? {expected: `#${near.anchor}`} : {suggest: [`#${near.anchor}`]})
  return {
    at: link.destination,
    message: `Unexpected link to missing anchor \`#${anchor}\`, expected ${near ? `\`#${near.anchor}\`` : 'the slug of a heading'}`,
    note: isOtherSlugger
      ? 'Most anchors of the document are dead: its headings were changed, or another site or tool made the anchors'
      : 'No heading and no id of the document answers to the anchor',
    ...repair,
    ...(near?.section && {
      cause: {at: headingOf(text, near.section), message: 'The heading that is meant most likely'}
    })
  }
}

function headingOf(text: string, {range, body}: NonNullable<Nearest['section']>): {start: number; end: number} {
  return {start: range.start, end: range.start + text.slice(range.start, body.start).trimEnd().length}
}

function isWrongCase(list: CuratedList, learned: CuratedList, {anchor}: AnchorLink, options: Options): boolean {
  if (options.case === 'any' || anchorTarget(list, anchor)?.match !== 'case') return false
  const convention = anchorCase(learned)
  return options.case === 'exact' || (holds(convention) && convention.value === 'exact')
}

function caseFinding(list: CuratedList, {link, anchor}: AnchorLink): Finding {
  const slug = anchorTarget(list, anchor)?.section?.slug
  const base: Finding = {
    at: link.destination,
    message: `Unexpected capitals in anchor \`#${anchor}\`, expected ${slug ? `\`#${slug}\`` : 'the case of the id'}`,
    note: 'GitHub makes slugs in lower case and finds other cases by a script; other sites tell them apart',
    group: `#${anchor}`
  }
  return slug && !/[\s()<>\\]/.test(slug) ? {...base, expected: `#${slug}`} : base
}
