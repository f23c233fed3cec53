import {type Change, type Edit, editsOf, WrongEditError} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {Problem} from '../types.ts'
import type {FixOptions, Look} from './look.ts'
import {messageOf} from './message.ts'
import {causeOf, countKept} from './promise.ts'
import {type Repaired, repair} from './repair.ts'
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
  const restless = new Set<string>()
  try {
    for (;;) {
      const repaired = await repair(text, look, options, restless)
      const more = wantedMore(repaired, options, restless)
      if (more.length === 0) return summedUp(text, repaired, look, options, restless)
      for (const cause of more) restless.add(cause)
    }
  } catch (error) {
    if (!(error instanceof WrongEditError)) throw error
    const remedy = `Report it with the file, and turn the rule off until then: \`--rule ${error.edit.rule}=off\`.`
    const problem = {path: options.path, message: error.message, remedy}
    const found = look.check(look.read(text), 'first')
    return {text, found, fixed: 0, withheld: 0, repairs: [], problems: [problem]}
  }
}

/** The causes whose repairs leave something to do for a further run; where none of them was repaired, all that were. */
function wantedMore(
  {left, reasonFor, applied, cycle, unfinished}: Repaired,
  options: FixOptions,
  restless: Set<string>
): string[] {
  if (cycle.length > 0 || unfinished.length > 0 || applied.length === 0) return []
  const wanted = editsOf(left.map(messageOf), {rules: options.rules, unsafe: options.isUnsafe})
  const more = new Set(wanted.filter((edit) => reasonFor(edit) === undefined).map(causeOf))
  for (const cause of restless) more.delete(cause)
  if (more.size === 0) return []
  const made = [...new Set(applied.map(causeOf))]
  const own = made.filter((cause) => more.has(cause))
  return own.length > 0 ? own : made
}

const moreToCome = 'the lines beside it would then be held to something else'

function summedUp(text: string, repaired: Repaired, look: Look, options: FixOptions, restless: Set<string>): FixedText {
  const {left, reasonFor} = repaired
  const reason = (edit: Edit): string | undefined =>
    reasonFor(edit) ?? (restless.has(causeOf(edit)) ? moreToCome : undefined)
  const wantedIn = (found: Found[]): Edit[] =>
    editsOf(found.map(messageOf), {rules: options.rules, unsafe: options.isUnsafe})
  const promised = wantedIn(look.check(look.read(text), 'first'))
  return {
    text: repaired.text,
    ...withhold(left, reason),
    fixed: countKept(promised, wantedIn(left)),
    repairs: repaired.changes,
    problems: unsettled(options.path, repaired)
  }
}
