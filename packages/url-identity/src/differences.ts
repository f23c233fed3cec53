import {urlIdentity} from './identity.ts'
import type {Reason, ReasonId} from './reason.ts'

/**
 * Names what two URLs of the same page differ in: the normalisations that one needed and the other did not.
 *
 * Where both needed the same ones (two values of one tracking parameter) those are named; nothing for equal text.
 */
export function differences(left: string, right: string): Reason[] {
  if (left === right) return []
  const lefts = urlIdentity(left).reasons
  const rights = urlIdentity(right).reasons
  const unlike = [...without(lefts, rights), ...without(rights, lefts)]
  return unlike.length > 0 ? unlike : lefts.filter(({id}) => valued.has(id))
}

/** Normalisations that drop a value, which may have differed where both URLs needed them. */
const valued: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'wrapper',
  'tracking-parameter',
  'view-parameter',
  'text-fragment',
  'video',
  'paper',
  'post',
  'product',
  'question'
])

function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
  return reasons.filter(({id, detail}) => !others.some((other) => other.id === id && other.detail === detail))
}
