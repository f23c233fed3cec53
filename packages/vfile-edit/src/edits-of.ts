import type {Point, Position} from 'unist'
import type {Edit} from './edit.ts'

/** What is read of a message; every `VFileMessage` fits. */
export type Repairable = {
  place?: Point | Position | undefined
  ruleId?: string | undefined
  source?: string | undefined
  actual?: string | null | undefined
  expected?: string[] | null | undefined
  /** Repairs that a person has to choose or confirm. */
  suggest?: string[] | undefined
  /** Messages of one rule with the same group are the places of one finding. */
  group?: string | undefined
}

/** Which repairs to take. */
export type EditOptions = {
  /** Ids of the rules whose repairs are taken; without it, those of every `remark-lint` rule. */
  rules?: Iterable<string> | undefined
  /** Takes a single suggestion as well, where there is no safe repair. */
  unsafe?: boolean | undefined
}

/**
 * Reads the edits out of messages.
 *
 * A message is a safe repair when it has a place, a string `actual` and exactly one `expected` that differs; several
 * `expected` are a choice, which is left to people. Messages of other sources than `remark-lint` are never taken: other
 * tools (retext) put mere proposals into a single `expected`.
 */
export function editsOf(messages: Iterable<Repairable>, options: EditOptions = {}): Edit[] {
  const rules = options.rules && new Set(options.rules)
  const edits: Edit[] = []
  for (const message of messages) {
    const {place, ruleId, source, actual} = message
    if (source !== 'remark-lint' || ruleId === undefined || (rules && !rules.has(ruleId))) continue
    const expected = repairOf(message, options.unsafe === true)
    const range = place && rangeOf(place)
    if (!range || typeof actual !== 'string' || expected === undefined || expected === actual) continue
    const unit = message.group === undefined ? {} : {unit: `${ruleId} ${message.group}`}
    const isUnsafe = message.expected?.length ? {} : {isUnsafe: true}
    edits.push({...range, actual, expected, rule: ruleId, ...unit, ...isUnsafe})
  }
  return edits
}

function repairOf({expected, suggest}: Repairable, unsafe: boolean): string | undefined {
  if (expected?.length) return expected.length === 1 ? expected[0] : undefined
  return unsafe && suggest?.length === 1 ? suggest[0] : undefined
}

function rangeOf(place: Point | Position): {start: number; end: number} | undefined {
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place]
  if (from.offset === undefined || to.offset === undefined) return undefined
  return {start: from.offset, end: to.offset}
}
