export {acrossFiles, type ComparedFile} from './across-files.ts'
export {inProposals, type Proposal} from './in-proposals.ts'
