import type {Page} from '../page/page.ts'
import {readPage} from '../page/read-page.ts'
import type {Repaired} from '../repair/repair.ts'
import {type Changes, changesOf} from './changes.ts'
import {type Named, namedBy} from './named.ts'

/** A repair and all that is read of it. */
export type Trial = {
  repaired: Repaired
  /** What a second repair makes of the first one's text. */
  again: Repaired
  before: Page
  after: Page
  named: Named[]
  changes: Changes
}

/** Reads all that facts look at out of a repair and of a second one of its text. */
export function trialOf(repaired: Repaired, again: Repaired): Trial {
  const [before, after] = [readPage(repaired.before), readPage(repaired.after)]
  const named = namedBy(repaired)
  return {repaired, again, before, after, named, changes: changesOf(before, after, named)}
}
