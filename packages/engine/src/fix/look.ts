import type {Reading} from '../parse/index.ts'
import type {Found} from '../run/index.ts'

/** How a text is looked at. */
export type Look = {
  read: (text: string) => Reading
  /**
   * Says what there is to repair. `first`: with the habits of the text as it was before any repair; `itself`: with
   * those that the text has now, as a further run would.
   */
  check: (reading: Reading, habits: Habits) => Found[]
}

/** Which text shows the habits that a text is held to. */
export type Habits = 'first' | 'itself'

/** How to repair. */
export type FixOptions = {
  path: string
  /** Takes the only suggestion as well, where there is no safe repair. */
  isUnsafe: boolean
  /** Ids of the rules that may repair: ours, never another plugin's. */
  rules: string[]
  /** Makes repairs without a proof that they do no harm: to see what the proof is good for. */
  isUnproven?: boolean | undefined
}
