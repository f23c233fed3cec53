import {
  anchorCase,
  anchorTarget,
  type CuratedList,
  contentsOrder,
  hasEntries,
  holds,
  isCertain
} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule, type RuleContext} from 'unified-list-rule'
import {addressOf, linkTo} from './address.ts'
import {type Alignment, align} from './alignment.ts'
import {type Habits, habitsOf} from './habits.ts'
import {reportOrder} from './item-order.ts'
import {meta} from './meta.ts'
import {type NewItem, newItems} from './new-items.ts'
import type {Options} from './options.ts'
import {rewrite} from './rewrite.ts'

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
  const source = learned.contents ? learned : list
  const known = align(source, source.contents?.items ?? [], options.ignore)
  const habits = habitsOf(source, known)
  if (!habits.isContents) return
  const alignment = source === list ? known : align(list, items, options.ignore, known)
  const findings: Finding[] = []
  const collect = (finding: Finding) => findings.push(finding)
  reportMisdirected(alignment, habits, collect)
  reportDead(alignment, collect)
  reportCase(list, learned, alignment, collect)
  reportMissing(context, alignment, habits, collect)
  reportOrder(context, alignment, options.order, collect)
  if (options.repair === 'whole') rewrite(list, alignment, findings, report)
  else findings.forEach(report)
})

export default tableOfContents

function reportAbsence(list: CuratedList, report: Report): void {
  const first = list.sections.find((section) => section.heading && hasEntries(section) && section.depth > 1)
  if (!first) return
  report({
    at: first.range.start,
    message: 'Unexpected list without contents, expected one before the first section, add it',
    note: 'The option `required` asks for a contents'
  })
}

function reportMisdirected({misdirected, certain}: Alignment, {isOtherSlugger}: Habits, report: Report): void {
  for (const [item, section] of misdirected) {
    if (!item.link) continue
    const address = addressOf(section)
    report({
      at: item.link.destination,
      message: `Unexpected anchor \`#${item.anchor}\` of contents item \`${item.title}\`, expected \`${address}\``,
      ...(certain.has(item) && !isOtherSlugger ? {expected: address} : {suggest: [address]}),
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
      ...(isCertain(convention) ? {expected: addressOf(section)} : {suggest: [addressOf(section)]}),
      note: `GitHub makes slugs in lower case, and so do ${convention.support} of ${convention.of} links to anchors here; other sites tell capitals apart`
    })
  }
}

function reportMissing(
  {list, learned, isChange}: RuleContext,
  alignment: Alignment,
  {form}: Habits,
  report: Report
): void {
  if (alignment.missing.length === 0) return
  const {support: kept, of: all} = contentsOrder(list, learned, isChange)
  const isFirm = isCertain(form) && form.value && isCertain({value: 'contents', support: kept, of: all})
  const items = newItems(list, alignment)
  const isSure = ({section, isPlaced}: NewItem) =>
    isFirm && isPlaced && isCertain({value: true, ...alignment.coverage.share(section)})
  const doubtful = new Set(items.filter((item) => !isSure(item)).map(({at}) => at))
  for (const {section, at, text, behind} of items) {
    const {support, of} = alignment.coverage.share(section)
    report({
      at,
      message: `Unexpected contents without section \`${section.title}\`, expected an item ${behind ? `after \`${behind.title}\`` : 'first'}, add it`,
      ...(doubtful.has(at) ? {suggest: [text]} : {expected: text}),
      note: `The contents lists ${support} of ${of} sections of this depth`,
      cause: {at: headingOf(section), message: 'The section begins here'}
    })
  }
}

function headingOf({range, body}: {range: {start: number}; body: {start: number}}): {start: number; end: number} {
  return {start: range.start, end: body.start}
}
