import type {NamedPlace} from './fingerprint.ts'

/** The repair of a place as an edit of the text, in UTF-16 units, and the lines that it is on. */
export type Repair = NamedPlace & {start: number; end: number; text: string; first: number; last: number}

/** Makes the repair of a place an edit; nothing when it has not exactly one, or the text is not what was looked at. */
export function repairOf(content: string, place: NamedPlace): Repair | undefined {
  const {actual, expected, suggest, repair, place: own} = place.finding
  const {start, end} = repair ?? own
  const text = expected ?? (suggest?.length === 1 ? suggest[0] : undefined)
  const old = content.slice(start.offset, end.offset)
  if (text === undefined || old !== actual || old === text) return undefined
  // What ends at the start of a line leaves that line alone.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  return {...place, start: start.offset, end: end.offset, text, first: start.line, last}
}

/**
 * Puts repairs of one file that are on the same lines together, since GitHub takes one suggestion for a line. Those that
 * somebody has to confirm are not mixed with certain ones, and what reaches into another is left for later.
 */
export function together(repairs: Repair[]): Repair[][] {
  return onSameLines(repairs).flatMap((group) => {
    const sure = apart(group.filter(({finding}) => finding.expected !== undefined))
    return sure.length > 0 ? [sure] : group.map((repair) => [repair])
  })
}

/** Leaves out what reaches into one before it or touches it. */
function apart(repairs: Repair[]): Repair[] {
  const kept: Repair[] = []
  for (const repair of repairs) if (repair.start > (kept.at(-1)?.end ?? -1)) kept.push(repair)
  return kept
}

function onSameLines(repairs: Repair[]): Repair[][] {
  const groups: Repair[][] = []
  let last = 0
  for (const repair of repairs.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (repair.first <= last) groups.at(-1)?.push(repair)
    else groups.push([repair])
    last = Math.max(last, repair.last)
  }
  return groups
}
