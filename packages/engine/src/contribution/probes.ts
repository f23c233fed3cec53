import {VFileMessage} from 'vfile-message'
import type {Additions} from './additions.ts'
import {contribution} from './meta.ts'

/** Makes a message for each added entry, in order, by which comments are asked whether they exempt it. */
export function probesOf({added}: Additions): VFileMessage[] {
  return added.map(({place}) => new VFileMessage('', {place, ruleId: contribution.id, source: 'remark-lint'}))
}

/** Marks the entries whose messages were kept back by a comment. */
export function exempted({added, gone}: Additions, probes: VFileMessage[], kept: Set<VFileMessage>): Additions {
  const isKept = probes.map((probe) => kept.has(probe))
  return {added: added.map((entry, index) => ({...entry, isExempt: isKept[index] === false})), gone}
}
