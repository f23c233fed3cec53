import {anchorCase, anchorTarget, type CuratedList, hasEntries, holds} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {addressOf, linkTo} from './address.ts'
import {type Alignment, align} from './alignment.ts'
import {reportOrder} from './item-order.ts'
import {meta} from './meta.ts'
import {newItems} from './new-items.ts'
import type {Options} from './options.ts'
import {rewrite} from './rewrite.ts'
import {anchorForm} from './title-form.ts'

export type {Options} from './options.ts'

type Report = (finding: Finding) => void

/**
 * Reports a table of contents, under whatever name, that does not tell what the list holds.
 *
 * Items and sections are aligned first, so that one slip is one finding: a renamed section is not a dead item and a
 * missing one. What the contents covers (which depths, which sections) is learned from the contents itself.
 */
const tableOfContents: ListRule<Options> = listRule<Options>(meta, (context, report, options) => {
  const {list, learned} = context
  const items = list.contents?.items ?? []
  if (items.length === 0) return options.required ? reportAbsence(list, report) : undefined
  const alignment = align(list, items, options.ignore)
  if (!isContents(alignment, items.length)) return
  const findings: Finding[] = []
  const collect = (finding: Finding) => findings.push(finding)
  reportMisdirected(alignment, collect)
  reportDead(alignment, collect)
  reportCase(list, learned, alignment, collect)
  reportMissing(list, alignment, collect)
  reportOrder(context, alignment, options.order, collect)
  if (options.repair === 'whole') rewrite(list, alignment, findings, report)
  else findings.forEach(report)
})

export default tableOfContents

/** A list whose links mostly lead nowhere, or that never leads to a section, is the contents of something else. */
function isContents({pairs}: Alignment, items: number): boolean {
  return pairs.size >= 2 && pairs.size >= items / 2
}

function reportAbsence(list: CuratedList, report: Report): void {
  const first = list.sections.find((section) => section.heading && hasEntries(section) && section.depth > 1)
  if (!first) return
  report({
    at: first.range.start,
    message: 'Unexpected list without contents, expected one before the first section, add it',
    note: 'The option `required` asks for a contents'
  })
}

function reportMisdirected({misdirected, pairs}: Alignment, report: Report): void {
  const slugger = [...misdirected].filter(([{anchor}, {slug}]) => anchorForm(anchor ?? '') === anchorForm(slug))
  const isOtherSlugger = slugger.length >= Math.max(3, pairs.size / 2)
  for (const [item, section] of misdirected) {
    if (!item.link) continue
    report({
      at: item.link.destination,
      message: `Unexpected anchor \`#${item.anchor}\` of contents item \`${item.title}\`, expected \`${addressOf(section)}\``,
      expected: addressOf(section),
      note: isOtherSlugger
        ? 'The anchors are those of another site or tool; GitHub makes other ones'
        : 'Only one heading that no other item leads to has this name',
      cause: {at: headingOf(section), message: 'The section begins here'},
      ...(isOtherSlugger && {group: 'slugger'})
    })
  }
}

function reportDead({renamed, dead}: Alignment, report: Report): void {
  for (const [item, section] of renamed) {
    if (!item.link) continue
    report({
      at: {start: item.link.start, end: item.link.end},
      message: `Unexpected contents item \`${item.title}\` for a section that is not there, expected \`${section.title}\` that stands in its place`,
      suggest: [linkTo(section)],
      note: `No heading or id answers to \`#${item.anchor}\`, and no item leads to \`${section.title}\``,
      cause: {at: headingOf(section), message: 'The section begins here'}
    })
  }
  for (const item of dead) {
    if (!item.link) continue
    report({
      at: item.link.destination,
      message: `Unexpected contents item \`${item.title}\` with dead anchor \`#${item.anchor}\`, expected the slug of a section, or no such item`,
      note: 'No heading and no id of the document answers to the anchor'
    })
  }
}

function reportCase(list: CuratedList, learned: CuratedList, {pairs}: Alignment, report: Report): void {
  const convention = anchorCase(learned)
  if (!holds(convention) || convention.value !== 'exact') return
  for (const [item, section] of pairs) {
    const isCase = item.anchor !== undefined && anchorTarget(list, item.anchor)?.match === 'case'
    if (!isCase || !item.link) continue
    report({
      at: item.link.destination,
      message: `Unexpected capitals in anchor \`#${item.anchor}\` of contents item \`${item.title}\`, expected \`${addressOf(section)}\``,
      expected: addressOf(section),
      note: `GitHub makes slugs in lower case, and so do ${convention.support} of ${convention.of} links to anchors here; other sites tell capitals apart`
    })
  }
}

function reportMissing(list: CuratedList, alignment: Alignment, report: Report): void {
  for (const {section, at, text, isCertain, behind} of newItems(list, alignment)) {
    const {support, of} = alignment.coverage.share(section)
    report({
      at,
      message: `Unexpected contents without section \`${section.title}\`, expected an item ${behind ? `after \`${behind.title}\`` : 'first'}, add it`,
      ...(isCertain ? {expected: text} : {suggest: [text]}),
      note: `The contents lists ${support} of ${of} sections of this depth`,
      cause: {at: headingOf(section), message: 'The section begins here'}
    })
  }
}

function headingOf({range, body}: {range: {start: number}; body: {start: number}}): {start: number; end: number} {
  return {start: range.start, end: body.start}
}
