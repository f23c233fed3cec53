import {fixpoint, type Repairable, WrongEditError} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {Problem} from '../types.ts'

/** A text after repair, and what is left to say about it. */
export type FixedText = {text: string; found: Found[]; fixed: number; problems: Problem[]}

/** How to repair. */
export type FixOptions = {
  path: string
  /** Takes the only suggestion as well, where there is no safe repair. */
  isUnsafe: boolean
  /** Ids of the rules that may repair: ours, never another plugin's. */
  rules: string[]
}

type Message = Repairable & {found: Found}

/**
 * Repairs a text until no repair is left.
 *
 * A repair that does not fit the text stops everything: the text stays as it was, and the problem names the rule.
 *
 * @param check says what there is to repair in a text.
 */
export async function fixText(
  text: string,
  check: (text: string) => Found[],
  {path, isUnsafe, rules}: FixOptions
): Promise<FixedText> {
  try {
    const result = await fixpoint(text, (current) => check(current).map(messageOf), {rules, unsafe: isUnsafe})
    const found = result.messages.map((message) => message.found)
    const problems = unsettled(path, result.cycle, result.unfinished)
    return {text: result.text, found, fixed: result.applied.length, problems}
  } catch (error) {
    if (!(error instanceof WrongEditError)) throw error
    const remedy = `Report it with the file, and turn the rule off until then: \`--rule ${error.edit.rule}=off\`.`
    return {text, found: check(text), fixed: 0, problems: [{path, message: error.message, remedy}]}
  }
}

function messageOf(found: Found): Message {
  const {rule, place, repair, actual, expected, suggest} = found
  return {
    found,
    place: repair ?? place,
    ruleId: rule,
    source: 'remark-lint',
    actual,
    expected: expected === undefined ? undefined : [expected],
    suggest
  }
}

function unsettled(path: string, cycle: string[], unfinished: string[]): Problem[] {
  if (cycle.length > 0) {
    const message = `Unexpected cycle of repairs, ${names(cycle)} undo each other's`
    return [{path, message, remedy: 'Set their options so that they agree, or turn one of them off.'}]
  }
  if (unfinished.length === 0) return []
  const message = `Unexpected repairs without end, ${names(unfinished)} still ask for some after ten passes`
  return [{path, message, remedy: 'Run again, and report it with the file when it stays.'}]
}

function names(rules: string[]): string {
  return rules.map((rule) => `\`${rule}\``).join(', ')
}
