export {entryAt, type Located, locate} from './locate.ts'
export {newFindings, type Parted} from './new-findings.ts'
export {TextLines} from './text-lines.ts'
