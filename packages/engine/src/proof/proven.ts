import type {CuratedList} from 'mdast-util-curated-list'
import type {Atom} from './atoms.ts'
import type {Offsets} from './offsets.ts'

/** What is held against each other: two texts as they are read, and what leads from one to the other. */
export type Proven = {before: Read; after: Read; offsets: Offsets}

/** A text as it is read. */
export type Read = {list: CuratedList; atoms: Atom[]}
