import type {Edit} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {FixOptions} from './look.ts'
import {wantedIn} from './message.ts'

/**
 * Counts the repairs that were promised and are not asked for any more: they were made, or another one mended the same.
 * One of which the last look only makes a suggestion was not. What repairs have only brought to light is not promised,
 * and not counted.
 */
export function countKept(promised: readonly Found[], left: readonly Found[], options: FixOptions): number {
  const open = countBy(wantedIn(left, options), causeOf)
  const repairs = countBy(wantedIn(promised, options), causeOf)
  let kept = 0
  for (const [cause, count] of repairs) kept += Math.max(0, count - (open.get(cause) ?? 0))
  return kept - (options.isUnsafe ? 0 : countDemoted(promised, left))
}

/** Counts the findings that were certain, and whose words are those of a suggestion now that was not there before. */
function countDemoted(promised: readonly Found[], left: readonly Found[]): number {
  const isSuggestion = ({fix}: Found) => fix === 'suggest'
  const certain = countBy(
    promised.filter(({fix}) => fix === 'safe'),
    sayingOf
  )
  const before = countBy(promised.filter(isSuggestion), sayingOf)
  let demoted = 0
  for (const [saying, count] of countBy(left.filter(isSuggestion), sayingOf)) {
    const more = Math.max(0, count - (before.get(saying) ?? 0))
    demoted += Math.min(more, certain.get(saying) ?? 0)
  }
  return demoted
}

function countBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1)
  return counts
}

/** Names what an edit has in common with those of the same cause. */
export function causeOf({unit, rule}: Edit): string {
  return unit ?? rule
}

/** What a finding says, wherever it stands. */
export function sayingOf({rule, message}: Found): string {
  return `${rule} ${message}`
}
