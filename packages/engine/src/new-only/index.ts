export {newFindings, type Parted} from './new-findings.ts'
export type {Version} from './side.ts'
