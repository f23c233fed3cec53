import {type Convention, holds} from 'mdast-util-curated-list'

/** What a place has to be, and why. */
export type Wanted<Value> = {value: Value; note: string}

/** Settles an option: what is set, what the list agrees on, or nothing. */
export function wantedOf<Value extends string>(
  option: Value | 'learn' | 'any',
  learn: () => Convention<Value> | undefined,
  evidence: (convention: Convention<Value>) => string
): Wanted<Value> | undefined {
  if (option === 'any') return undefined
  if (option !== 'learn') return {value: option, note: `The configuration asks for ${nameOf(option)}`}
  const convention = learn()
  return holds(convention) ? {value: convention.value, note: evidence(convention)} : undefined
}

function nameOf(value: string): string {
  return /^[*+-]$/.test(value) ? `\`${value}\`` : value
}
