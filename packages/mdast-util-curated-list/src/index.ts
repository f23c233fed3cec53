export {type AnchorTarget, anchorTarget} from './anchors/anchor-target.ts'
export {agreement, type Convention, holds} from './conventions/agreement.ts'
export {type ContentsOrder, contentsOrder, contentsSections} from './conventions/contents-order.ts'
export {type Conventions, conventions} from './conventions/index.ts'
export {type SectionOrder, sectionKey, sectionOrders} from './conventions/section-order.ts'
export {hasEntries, siblingSections} from './conventions/section-siblings.ts'
export {curatedList} from './curated-list.ts'
export {
  alphabetical,
  type Collation,
  collationNames,
  collations,
  longestOrdered,
  type OrderBlock,
  type OrderEvidence,
  orderBlocks,
  rearrange
} from './order/index.ts'
export type * from './types.ts'
