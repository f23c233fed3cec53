import type {Fault} from '../source/index.ts'
import {compareKnown, type Known} from './known.ts'

/** What a baseline remembers, by path from the root of the repository. */
export type BaselineFile = Map<string, Known[]>

/** Reads the text of a baseline; says what is wrong when it is none. */
export function baselineOf(text: string): BaselineFile | Fault {
  try {
    return filesOf(JSON.parse(text)) ?? invalid('it is not as `--update-baseline` writes it')
  } catch {
    return invalid('it is no JSON')
  }
}

/**
 * Writes a baseline as text: sorted, findings that differ only in their entry together, one line each.
 *
 * The version is that of the format.
 */
export function baselineText(files: BaselineFile): string {
  const sorted = [...files].filter(([, known]) => known.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const listed = sorted.map(([path, known]) => [path, groupsOf(known)])
  return `${JSON.stringify({version: 1, files: Object.fromEntries(listed)}, null, 2)}\n`
}

/** Findings with one message; `at` says where, once for each. */
type Group = {rule: string; message: string; at: string[]}

function groupsOf(known: Known[]): Group[] {
  const groups: Group[] = []
  for (const {rule, message, at} of known.toSorted(compareKnown)) {
    const last = groups.at(-1)
    if (last?.rule === rule && last.message === message) last.at.push(at)
    else groups.push({rule, message, at: [at]})
  }
  return groups
}

function filesOf(value: unknown): BaselineFile | undefined {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return undefined
  const files: BaselineFile = new Map()
  for (const [path, groups] of Object.entries(value.files)) {
    if (!Array.isArray(groups) || !groups.every(isGroup)) return undefined
    files.set(
      path,
      groups.flatMap(({rule, message, at}) => at.map((one) => ({rule, message, at: one})))
    )
  }
  return files
}

function isGroup(value: unknown): value is Group {
  if (!isRecord(value) || !Array.isArray(value.at)) return false
  return [value.rule, value.message, ...value.at].every((part) => typeof part === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(why: string): Fault {
  const message = `Unexpected content of the baseline: ${why}`
  return {message, remedy: 'Restore it from git, or delete it and make it anew with `--update-baseline`.'}
}
