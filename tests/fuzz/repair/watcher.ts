import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {ListRule, RuleMeta} from 'unified-list-rule'
import type {VFileMessage} from 'vfile-message'

/** A text that the engine looked at on its way to a repair, and what the rules said of it. */
export type Look = {text: string; findings: LookFinding[]}

/** A repair that a rule asked for: `actual` stands at `start` and `expected` is to stand there. */
export type LookFinding = {rule: string; start: number; actual: string; expected: string}

/** The id of a watcher. */
export const watcherId = 'fuzz-watcher'

const meta: RuleMeta = {
  id: watcherId,
  summary: 'nothing',
  why: 'For tests.',
  fix: null,
  schema: {type: 'object', properties: {}, additionalProperties: false},
  related: []
}

/**
 * Makes a rule that reports nothing and notes what those before it reported: the engine does not tell what the repairs
 * were that it made.
 */
export function watcher(looks: Look[]): ListRule {
  const attach: Plugin<[unknown?], Root> = () => (_, file) => {
    looks.push({text: String(file), findings: file.messages.flatMap(findingOf)})
  }
  return Object.assign(attach, {meta})
}

function findingOf({ruleId = '', place, actual, expected}: VFileMessage): LookFinding[] {
  const start = place && ('start' in place ? place.start : place).offset
  const [only, ...others] = expected ?? []
  if (start === undefined || typeof actual !== 'string' || only === undefined || others.length > 0) return []
  return [{rule: ruleId, start, actual, expected: only}]
}
