import {type AnchorLink, anchorCase, anchorTarget, type CuratedList, holds, isCertain} from 'mdast-util-curated-list'
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
  const links = linksOf(list, ignored)
  const dead = links.filter(({anchor}) => !anchorTarget(list, anchor))
  const isOtherSlugger = isOfOtherSlugger(learned, ignored)
  const groupOf = grouping(list, dead, isOtherSlugger)
  for (const anchorLink of dead) {
    report({...finding(list, anchorLink, nearest(anchorLink), isOtherSlugger), group: groupOf(anchorLink)})
  }
  const habit = caseHabit(learned, options.case)
  for (const anchorLink of habit ? links : []) {
    const isOther = anchorTarget(list, anchorLink.anchor)?.match === 'case'
    if (isOther) report(caseFinding(list, anchorLink, habit?.isCertain === true))
  }
})

export default deadAnchors

/** Dead anchors of a document from which on they have one cause: its headings were renamed, or another tool made them. */
const leastDead = 5
const leastShare = 0.5

/** Tells whether most anchors of a text are dead; read before it is repaired, for each repair leaves fewer. */
function isOfOtherSlugger(list: CuratedList, ignored: ReadonlySet<string>): boolean {
  const dead = linksOf(list, ignored).filter(({anchor}) => !anchorTarget(list, anchor))
  return dead.length >= leastDead && dead.length >= list.anchorLinks.length * leastShare
}

/** The links to anchors that are checked here: those outside of the contents. */
function linksOf({anchorLinks}: CuratedList, ignored: ReadonlySet<string>): AnchorLink[] {
  return anchorLinks.filter(({anchor, inContents}) => !inContents && !ignored.has(anchor))
}

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
  const isCertain = near?.isOnly === true && !isOtherSlugger
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

/** How a list keeps the case of anchors, where it has to be kept: set, or learned. */
function caseHabit(learned: CuratedList, option: Options['case']): {isCertain: boolean} | undefined {
  if (option !== 'learn') return option === 'exact' ? {isCertain: true} : undefined
  const convention = anchorCase(learned)
  return holds(convention) && convention.value === 'exact' ? {isCertain: isCertain(convention)} : undefined
}

function caseFinding(list: CuratedList, {link, anchor}: AnchorLink, isCertain: boolean): Finding {
  const slug = anchorTarget(list, anchor)?.section?.slug
  const base: Finding = {
    at: link.destination,
    message: `Unexpected capitals in anchor \`#${anchor}\`, expected ${slug ? `\`#${slug}\`` : 'the case of the id'}`,
    note: 'GitHub makes slugs in lower case and finds other cases by a script; other sites tell them apart',
    group: `#${anchor}`
  }
  if (!slug || /[\s()<>\\]/.test(slug)) return base
  return isCertain ? {...base, expected: `#${slug}`} : {...base, suggest: [`#${slug}`]}
}
