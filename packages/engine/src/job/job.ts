import type {CuratedList} from 'mdast-util-curated-list'
import type {Change} from 'vfile-edit'
import type {Known} from '../baseline/index.ts'
import type {Additions} from '../contribution/index.ts'
import type {ActiveRules, Found} from '../run/index.ts'
import type {Problem} from '../types.ts'

/** One file to lint; plain data, so that a worker thread can take it. */
export type LintJob = {
  /** As it is shown. */
  path: string
  text: string
  active: ActiveRules
  /** Ids that comments may name. */
  known: string[]
  fix: 'none' | 'safe' | 'unsafe'
  /** Repairs without the proof that repairs do no harm: to see what that is good for. */
  isUnproven?: boolean
  acrossFiles: boolean
  /** The text that conventions are learned from and whose findings are not new. */
  base?: string
  /** Takes what the base has as well for new; conventions are learned from it all the same. */
  keepsOld?: boolean
  /** Findings that are not new either. */
  baseline?: Known[]
  /** Tells which entries were added; without `base` all were. */
  tellsAdded?: boolean
  /** Heeds those comments only that `base` has; without it none. */
  distrustsComments?: boolean
}

/** What came out of a job; plain data but for the lists. */
export type JobResult = {
  /** What was found before any repair. */
  found: Found[]
  /** The text after repair; the given one when nothing was repaired. */
  text: string
  /** What is left in that text. */
  left: Found[]
  /** How many of the places in `found` were repaired. */
  fixed: number
  /** How many certain repairs were not made, since they would do harm. */
  withheld: number
  /** What of the text was changed, in the repaired one. */
  repairs: Change[]
  /** Findings of the base or the baseline that are still there. */
  old: Found[]
  /** Findings of the base that the text has no more. */
  gone: Found[]
  /** Present with a baseline: what there is to remember of all findings, and what it remembers that is gone. */
  remembered?: {all: Known[]; gone: Known[]}
  /** What was added, in the text before and after repair. */
  additions?: {found: Additions; left: Additions}
  entries: number
  notices: string[]
  problems: Problem[]
  /** The lists of the text before and after repair and of the base; absent when a thread did the job. */
  lists?: {found: CuratedList; left: CuratedList; base?: CuratedList}
}
