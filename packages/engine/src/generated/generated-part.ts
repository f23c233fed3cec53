import type {Range} from 'mdast-util-curated-list'

/** Where a generated text comes from, as far as it says so. */
export type Origin = {
  /** What it is made of: a path, an address or a command as it is written there. */
  source?: string
  /** What makes it. */
  tool?: string
}

/** What a tool writes: the file, or a part of it that the next run of the tool writes anew. */
export type GeneratedPart = Range &
  Origin & {
    isFile: boolean
    /** It is a contents, made of the headings of the same file. */
    isContents: boolean
  }
