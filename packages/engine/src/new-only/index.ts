export {entryAt} from './locate.ts'
export {matchEntries} from './match-entries.ts'
export {newFindings, type Parted} from './new-findings.ts'
