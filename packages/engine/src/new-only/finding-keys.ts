import type {Key} from 'mdast-util-curated-list'
import type {Found} from '../run/index.ts'
import type {Located} from './locate.ts'
import type {Side} from './side.ts'

/** Makes the key by which a finding of one side is compared; `other` is the other version. */
type KeyOf = (side: Side, other: Side) => Key<Located>

/**
 * The identities of a finding, from the strictest to the loosest. Line numbers and offsets are in none of them, so
 * that what moved is not new.
 *
 * Each gives up where it could take a new finding for an old one.
 */
const identities: KeyOf[] = [
  (side) => (one) => key(one, repair(one), side.subjectId(one), line(side, one), before(side, one), behind(side, one)),
  (side) => (one) => (line(side, one) === '' ? undefined : key(one, repair(one), side.subjectId(one), line(side, one))),
  (side) => (one) => entryKey(side, one, repair(one)),
  (side) => (one) => (line(side, one) === '' ? undefined : key(one, repair(one), line(side, one))),
  (side) => (one) => (line(side, one) === '' ? key(one, repair(one), before(side, one)) : undefined),
  (side) => (one) => (line(side, one) === '' ? key(one, repair(one), behind(side, one)) : undefined),
  () => (one) => (one.isAtEnd ? key(one) : undefined),
  // Which of a pair is reported may change with the titles.
  (side) => (one) => (one.twin ? key(one, ...[side.entryId(one), side.entryIdOf(one.twin)].sort()) : undefined),
  // A repair over several lines holds its neighbours, which may have changed on their own.
  (side) => (one) => (isWide(one.found) ? entryKey(side, one) : undefined),
  (side) => (one) => (lacksOwnRepair(one) && line(side, one) !== '' ? toldKey(side, one, line(side, one)) : undefined),
  (side) => (one) => entryKey(side, one, one.found.actual),
  // Words that the message quotes and numbers may change without the fault doing so.
  (side) => (one) => (lacksOwnRepair(one) && (one.entry || isOnHeading(one)) ? toldKey(side, one) : undefined),
  (side, other) => (one) =>
    isTelling(one.found) && !isMended(side, other, one) ? key(one, repair(one), side.subjectId(one)) : undefined,
  // A line that was rewritten and has the same fault as before.
  (side, other) => (one) =>
    line(side, one) === '' || other.lines.has(line(side, one)) || isMended(side, other, one)
      ? undefined
      : key(one, repair(one), side.subjectId(one))
]

/** The passes in which the findings of two versions are paired. */
export function findingPasses(base: Side, head: Side): Array<{base: Key<Located>; head: Key<Located>}> {
  return identities.map((identity) => ({base: identity(base, head), head: identity(head, base)}))
}

function key({found}: Located, ...parts: Array<string | undefined>): string {
  return JSON.stringify([found.rule, ...parts])
}

function entryKey(side: Side, one: Located, ...parts: Array<string | undefined>): string | undefined {
  const id = side.entryId(one)
  return id === undefined ? undefined : key(one, id, ...parts)
}

/** The key of what is said about an entry or section, less the words that a message quotes. */
function toldKey(side: Side, one: Located, ...parts: string[]): string {
  return key(one, side.subjectId(one), outline(one.found.message), ...parts)
}

/** What belongs there, whether that is certain or not: what else a file says may change that. */
function repair({found: {actual, expected, suggest}}: Located): string {
  const texts = expected === undefined ? suggest : [expected]
  return JSON.stringify([actual, ...(texts ?? [])].map((text) => text?.replace(/\r\n?/g, '\n')))
}

function line(side: Side, {found}: Located): string {
  return side.lines.at(found.place.start.line)
}

function before(side: Side, {found}: Located): string {
  return side.lines.before(found.place.start.line)
}

function behind(side: Side, {found}: Located): string {
  return side.lines.behind(found.place.end.line)
}

/** Tells whether the other version has the line without the fault: it was repaired there, or made here. */
function isMended(side: Side, other: Side, {found}: Located): boolean {
  const {place, repair: wider, expected, suggest} = found
  const {start, end} = wider ?? place
  if (start.line !== end.line) return false
  const texts = [expected, ...(suggest ?? [])].filter((text) => text !== undefined)
  return texts.some((text) => other.lines.has(side.lines.with(start.line, start.offset, end.offset, text)))
}

function isOnHeading({found, section}: Located): boolean {
  return section?.heading?.position?.start.line === found.place.start.line
}

function isWide({actual = '', expected = '', repair: wider}: Found): boolean {
  return wider !== undefined || actual.trim().includes('\n') || expected.trim().includes('\n')
}

/** Tells whether a fault is known by its place alone: it has no repair, or one that holds more than the fault. */
function lacksOwnRepair({found}: Located): boolean {
  return found.fix === null || isWide(found)
}

/** Tells whether a repair has words of its own, so that another one is hardly the same by chance. */
function isTelling({actual = '', expected = ''}: Found): boolean {
  return /\p{L}{3}/u.test(actual + expected)
}

function outline(message: string): string {
  return message.replace(/`[^`]*`/g, '``').replace(/\d+/g, '0')
}
