import type {Convention} from './agreement.ts'
import type {Tally} from './tally.ts'

/**
 * What the rest agrees on when a part is taken out of the whole.
 *
 * `order` is the whole's, ranked: the walk ends at the first value that cannot beat the best one, so that it looks at no
 * more values than the part has, and one.
 */
export function withoutPart<Value>(
  order: ReadonlyArray<[value: Value, count: number]>,
  whole: Tally<Value>,
  part: Tally<Value>
): Convention<Value> | undefined {
  const of = whole.of - part.of
  let best: Convention<Value> | undefined
  for (const [value, count] of order) {
    if (best && count <= best.support) break
    const support = count - (part.counts.get(value) ?? 0)
    if (support > 0 && (!best || support > best.support)) best = {value, support, of}
  }
  return best
}
