import {type ListRule, listRule} from 'unified-list-rule'
import {bulletSpacings} from './bullet-spacings.ts'
import {bullets} from './bullets.ts'
import {finalNewline} from './final-newline.ts'
import {gapsAtHeadings, gapsBetweenEntries} from './gaps.ts'
import {indents} from './indents.ts'
import {blanksAtLineEnds} from './line-ends.ts'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {swallowedItems} from './swallowed-items.ts'

export type {Options} from './options.ts'

/**
 * Reports white space and bullets unlike the rest of the list.
 *
 * Every safe repair leaves the document as Markdown reads it; what would change it (a blank line that parts a list, a
 * line that is no item for want of a space) is a suggestion. Slips of one kind are one finding.
 */
const listLayout: ListRule<Options> = listRule<Options>(meta, (context, report, options) => {
  const {list, learned} = context
  if (list.entries.length === 0) return
  const {findings: onIndents, moved} = indents(list, learned, options.indent)
  for (const findings of [
    bullets(list, learned, options.bullet),
    onIndents,
    bulletSpacings(list, learned, options.bulletSpacing, moved),
    blanksAtLineEnds(context, options.lineEnds),
    gapsBetweenEntries(list, learned, options.entryGap),
    gapsAtHeadings(list, learned, options.headingGap),
    finalNewline(list, options.finalNewline),
    swallowedItems(list, learned)
  ]) {
    for (const finding of findings) report(finding)
  }
})

export default listLayout
