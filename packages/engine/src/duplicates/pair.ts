import type {Range} from 'mdast-util-curated-list'

/** An entry's address in one of the files. */
export type Listing = {path: string; at: Range}

/** Two entries in different files for one page; the finding stands on `own`. */
export type Pair = {own: Listing; other: Listing; message: string}
