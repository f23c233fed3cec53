import {VFileMessage} from 'vfile-message'
import {heedComments} from '../comments/index.ts'
import {placeOf} from '../place/index.ts'
import type {ComparedFile} from './across-files.ts'
import type {Pair} from './pair.ts'

/** Finds the pairs that a comment on either entry exempts. */
export function exemptPairs(pairs: Pair[], files: ComparedFile[], ruleId: string): Set<Pair> {
  const exempt = new Set<Pair>()
  for (const {path, list, base, distrustsComments} of files) {
    const probes = new Map<VFileMessage, Pair>()
    for (const pair of pairs) {
      for (const {path: where, at} of [pair.own, pair.other]) {
        if (where !== path) continue
        probes.set(new VFileMessage('', {source: 'remark-lint', ruleId, place: placeOf(list, at)}), pair)
      }
    }
    const kept = new Set(heedComments(list, [...probes.keys()], distrustsComments === true ? {base} : undefined).kept)
    for (const [probe, pair] of probes) if (!kept.has(probe)) exempt.add(pair)
  }
  return exempt
}
