import {type CuratedList, type Entry, entryChange} from 'mdast-util-curated-list'
import {VFileMessage} from 'vfile-message'
import {entryAt} from '../new-only/index.ts'
import {placeOf} from '../place/index.ts'
import {type Directive, directivesOf} from './directive.ts'
import {entryExemptions, exemptionAt} from './entry-exemptions.ts'
import {lineEnds, linesBefore} from './lines-before.ts'
import {lintFilter} from './lint-filter.ts'
import {twinOf} from './twin.ts'

/** What a list was before a change; nothing when the change brings in all of it. */
export type Change = {base: CuratedList | undefined}

/** A place of the base where a message is asked for; `isBetween` when its line was added behind that place. */
type Probe = {at: VFileMessage; isBetween: boolean}

/**
 * Finds the messages that the comments of the base would keep back as well: on the entry that a message is about, on its
 * line, or, where that was added, around the place where it was put.
 */
export function stoppedBefore({base}: Change, head: CuratedList, messages: VFileMessage[]): Set<VFileMessage> {
  const directives = base ? directivesOf(base.tree) : []
  if (!base || messages.length === 0 || directives.length === 0) return new Set()
  const probesOf = probing(base, head)
  const probes = new Map(messages.map((one) => [one, [one, ...twinOf(one)].flatMap(probesOf)]))
  const all = [...probes.values()].flat().map(({at}) => at)
  const passed = lintFilter(base.text, directives.map(onWhatItIsAbout), all)
  const exemptions = entryExemptions(base, directives)
  const isStopped = ({at, isBetween}: Probe): boolean =>
    !passed.has(at) || (!isBetween && exemptionAt(exemptions, at.ruleId ?? '', at.line ?? 1) !== undefined)
  return new Set(messages.filter((one) => probes.get(one)?.some(isStopped)))
}

/** Says where in the base to ask for a message of the head. */
function probing(base: CuratedList, head: CuratedList): (message: VFileMessage) => Probe[] {
  const {before} = entryChange(base, head)
  const lines = linesBefore(base.text, head.text)
  const lastLines = lastKnown(lines)
  const ends = lineEnds(base.text)
  return (message) => {
    const {line = 1, column = 1} = message
    const entry = entryOf(message, head, before)
    const known = lines[line - 1]
    const probe = (place: {line: number; column: number}, isBetween = false): Probe => ({
      at: new VFileMessage('', {place, source: 'remark-lint', ...(message.ruleId && {ruleId: message.ruleId})}),
      isBetween
    })
    const probes = entry ? [probe(placeOf(base, entry.content).start)] : []
    if (known !== undefined) return [...probes, probe({line: known, column})]
    const last = lastLines[line - 1]
    // Within the last line before, so that a comment on it counts, and a block that ends there does.
    return last === undefined ? probes : [...probes, probe({line: last, column: ends[last - 1] ?? 1}, true)]
  }
}

/** For each line, the last one before it that is known. */
function lastKnown(lines: Array<number | undefined>): Array<number | undefined> {
  let last: number | undefined
  // Not by `map`, which leaves out what was never set.
  return Array.from(lines, (line) => {
    const before = last
    last = line ?? last
    return before
  })
}

/** What the entry that a message is about was in the base. */
function entryOf({place}: VFileMessage, head: CuratedList, before: Map<Entry, Entry>): Entry | undefined {
  const start = place && 'start' in place ? place.start : place
  const entry = start?.offset === undefined ? undefined : entryAt(head, start.offset)
  return entry && before.get(entry)
}

/** A comment for the next block says nothing of what is put between the two. */
function onWhatItIsAbout(directive: Directive): Directive {
  const {verb, node, next} = directive
  return verb === 'ignore' && next
    ? {...directive, node: {...node, position: {start: next.start, end: next.start}}}
    : directive
}
