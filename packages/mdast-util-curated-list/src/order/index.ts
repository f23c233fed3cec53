export {alphabetical, type OrderEvidence} from './alphabetical.ts'
export {type Collation, collationNames, collations} from './collations.ts'
export {longestOrdered} from './longest-ordered.ts'
export {type OrderBlock, orderBlocks, rearrange} from './rearrange.ts'
