import type {Finding, Problem} from '@listwright/engine'
import {listOf} from '../engine/list-of.ts'
import {facts} from './facts/index.ts'
import type {Repaired} from './repair/repair.ts'
import type {LookFinding} from './repair/watcher.ts'
import {trialOf} from './trial/trial.ts'

/** A repair that somebody claims to have made, whatever is true of it. */
export type Claim = {
  before: string
  after: string
  /** Replacements that findings name, at their first place in `before`. */
  edits?: Array<[actual: string, expected: string, rule?: string]>
  found?: Finding[]
  left?: Finding[]
  fixed?: number
  problems?: Problem[]
  /** What a second run makes of it, and promises before. */
  again?: {after: string; found?: Finding[]}
}

/** Holds all facts against a claim; gives the names of those that do not hold, with what they say. */
export function faultsOf(claim: Claim): Record<string, string[]> {
  const {before, after, edits = [], again = {after}} = claim
  const repaired = repairedBy(before, after, edits, claim)
  const second = repairedBy(after, again.after, [], {found: again.found ?? [], left: again.found ?? []})
  const trial = trialOf(repaired, second)
  const all = Object.entries(facts).map(([name, fact]) => [name, fact(trial)] as const)
  return Object.fromEntries(all.filter(([, faults]) => faults.length > 0))
}

function repairedBy(
  before: string,
  after: string,
  edits: NonNullable<Claim['edits']>,
  {found = [], left = [], problems = [], fixed}: Partial<Claim>
): Repaired {
  const text = before.replace(/^\uFEFF/, '')
  const findings = edits.map(([actual, expected, rule = 'entry-title']): LookFinding => {
    const start = actual === '' ? text.length : text.indexOf(actual)
    if (start === -1) throw new RangeError(`Unexpected edit of \`${actual}\`, which does not stand there`)
    return {rule, start, actual, expected}
  })
  const promised = found.filter(({fix}) => fix === 'safe').length
  const lists = {before: listOf(text), after: listOf(after.replace(/^\uFEFF/, ''))}
  const looks = [{text, findings}]
  return {before, after, looks, found, left, fixed: fixed ?? promised, withheld: 0, problems, lists}
}

/** Makes a finding at the start of a line. */
export function findingAt(text: string, line: string, fix: Finding['fix'], note = ''): Finding {
  const offset = text.indexOf(line)
  const point = {line: 1, column: 1, offset}
  const place = {start: point, end: point}
  return {rule: 'entry-title', severity: 'warning', message: 'Unexpected text', note, url: '', place, fix}
}
