import {type Edit, editsOf, type Repairable} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {FixOptions} from './look.ts'

/** A finding as repairs are read out of it. */
export type Message = Repairable & {found: Found}

/** Gives a finding the form that repairs are read out of. */
export function messageOf(found: Found): Message {
  const {rule, place, repair, actual, expected, suggest, group} = found
  return {
    found,
    place: repair ?? place,
    ruleId: rule,
    source: 'remark-lint',
    actual,
    expected: expected === undefined ? undefined : [expected],
    suggest,
    group
  }
}

/** The edits that findings ask for, of those that may be made. */
export function wantedIn(found: readonly Found[], {rules, isUnsafe}: FixOptions): Edit[] {
  return editsOf(found.map(messageOf), {rules, unsafe: isUnsafe})
}

/** The edit that a finding asks for, when it is certain. */
export function editOf(found: Found): Edit | undefined {
  return editsOf([messageOf(found)])[0]
}
