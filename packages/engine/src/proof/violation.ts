import type {Edit} from 'vfile-edit'

/** A fact that does not hold after edits. */
export type Violation = {
  /** What has happened, as a clause: `the entry is lost`. */
  what: string
  /** The edits that have done it, as far as can be told; none when it cannot. */
  edits: Edit[]
}
