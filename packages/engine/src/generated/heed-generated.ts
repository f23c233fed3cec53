import type {Found} from '../run/index.ts'
import type {GeneratedPart} from './generated-part.ts'
import {mendElsewhere} from './mend-elsewhere.ts'
import {partAt} from './part-at.ts'

/**
 * Makes suggestions of the safe repairs in what a tool writes: the next run would undo them, and the fault is elsewhere. A
 * repair that only reaches into such a part counts as well, as a move over its edge.
 *
 * What is left of its cause outside stays a cause of its own, whose repair is safe.
 */
export function heedGenerated(found: Found[], parts: GeneratedPart[]): Found[] {
  if (parts.length === 0) return found
  return found.map((one) => {
    const {expected, ...rest} = one
    if (expected === undefined) return one
    const part = partAt(parts, rangeOf(one))
    if (!part) return one
    const note = one.note === undefined ? mendElsewhere(part) : `${one.note}. ${mendElsewhere(part)}`
    const group = one.group === undefined ? {} : {group: `${one.group}, generated at ${part.start}`}
    return {...rest, ...group, suggest: [expected], fix: 'suggest', note}
  })
}

/** What a finding would change, or else where it is. */
export function rangeOf({place, repair = place}: Found): {start: number; end: number} {
  return {start: repair.start.offset, end: repair.end.offset}
}
