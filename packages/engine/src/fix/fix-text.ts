import {type Change, WrongEditError} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {Problem} from '../types.ts'
import type {FixOptions, Look} from './look.ts'
import {causeOf, countKept} from './promise.ts'
import {type Repaired, repair} from './repair.ts'
import {restlessCauses} from './restless.ts'
import {unsettled} from './unsettled.ts'
import {withhold} from './withheld.ts'

/** A text after repair, and what is left to say about it. */
export type FixedText = {
  text: string
  found: Found[]
  /** How many of the places that the first look promised to repair were repaired. */
  fixed: number
  /** How many certain repairs were not made, since they would do harm. */
  withheld: number
  /** What of the text is not as it was. */
  repairs: Change[]
  problems: Problem[]
}

/**
 * Repairs a text until no repair is left.
 *
 * Habits are learned from the text as it was, so that no repair is evidence for the next, and the run does what the
 * report has said. Repairs after which a further run would want more are not made: that has not been promised, and
 * without it the run would not be the last. A repair that does not fit the text stops everything: the text stays as it
 * was, and the problem names the rule.
 */
export async function fixText(text: string, look: Look, options: FixOptions): Promise<FixedText> {
  const repairWithout = (held: ReadonlySet<string>) => repair(text, look, options, held)
  const held = new Set<string>()
  try {
    for (;;) {
      const repaired = await repairWithout(held)
      const restless = await restlessCauses(repaired, held, options, repairWithout)
      if (restless.length === 0) return summedUp(text, repaired, held, look, options)
      for (const cause of restless) held.add(cause)
    }
  } catch (error) {
    if (!(error instanceof WrongEditError)) throw error
    const remedy = `Report it with the file, and turn the rule off until then: \`--rule ${error.edit.rule}=off\`.`
    const problem = {path: options.path, message: error.message, remedy}
    const found = look.check(look.read(text), 'first')
    return {text, found, fixed: 0, withheld: 0, repairs: [], problems: [problem]}
  }
}

const moreToCome = 'the lines beside it would then be held to something else'

function summedUp(
  text: string,
  repaired: Repaired,
  held: ReadonlySet<string>,
  look: Look,
  options: FixOptions
): FixedText {
  const {left, reasonFor} = repaired
  const promised = look.check(look.read(text), 'first')
  return {
    text: repaired.text,
    ...withhold(left, (edit) => reasonFor(edit) ?? (held.has(causeOf(edit)) ? moreToCome : undefined)),
    fixed: countKept(promised, left, options),
    repairs: repaired.changes,
    problems: unsettled(options.path, repaired)
  }
}
