import {VFileMessage} from 'vfile-message'

/** A message at the place in this file that a message speaks of; none where it speaks of none. */
export function twinOf({cause, ruleId}: VFileMessage): VFileMessage[] {
  if (!(cause instanceof VFileMessage) || !cause.place || (cause.file !== undefined && cause.file !== '')) return []
  return [new VFileMessage(cause.reason, {place: cause.place, source: 'remark-lint', ...(ruleId ? {ruleId} : {})})]
}
