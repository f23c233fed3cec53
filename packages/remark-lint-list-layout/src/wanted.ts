import {type Convention, holds, isCertain} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** What a place has to be, and why; `isCertain` when it is set or a habit so firm that it is repaired unasked. */
export type Wanted<Value> = {value: Value; note: string; isCertain: boolean}

/** Settles an option: what is set, what the list agrees on, or nothing. */
export function wantedOf<Value extends string>(
  option: Value | 'learn' | 'any',
  learn: () => Convention<Value> | undefined,
  evidence: (convention: Convention<Value>) => string
): Wanted<Value> | undefined {
  if (option === 'any') return undefined
  if (option !== 'learn') return {value: option, note: `The configuration asks for ${nameOf(option)}`, isCertain: true}
  const convention = learn()
  if (!holds(convention)) return undefined
  return {value: convention.value, note: evidence(convention), isCertain: isCertain(convention)}
}

/** The repair of a place: certain as what is wanted is, a suggestion otherwise. */
export function repairTo(text: string, isCertain: boolean): Pick<Finding, 'expected' | 'suggest'> {
  return isCertain ? {expected: text} : {suggest: [text]}
}

function nameOf(value: string): string {
  return /^[*+-]$/.test(value) ? `\`${value}\`` : value
}
