export {agreement, type Convention, holds} from './conventions/agreement.ts'
export {type Conventions, conventions} from './conventions/index.ts'
export {curatedList} from './curated-list.ts'
export {
  alphabetical,
  type Collation,
  collationNames,
  collations,
  longestOrdered,
  type OrderEvidence
} from './order/index.ts'
export type * from './types.ts'
