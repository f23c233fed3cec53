export {type EntryChange, entryChange} from './entry-change.ts'
export {type Key, match} from './match.ts'
export {matchSections} from './match-sections.ts'
