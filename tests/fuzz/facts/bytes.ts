import {linesOf} from '../trial/lines-touched.ts'
import {excess, tallyOf} from '../trial/tally.ts'
import type {Fact} from './fact.ts'

/** Byte order mark, line endings, final newline and every line that no finding touches stay as they are. */
export const bytes: Fact = ({repaired, named}) => {
  const {before, after} = repaired
  const faults: string[] = []
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) faults.push('byte order mark lost or added')
  if (/[\r\n]$/.test(before) && !/[\r\n]$/.test(after)) faults.push('final newline lost')
  const known = new Set(endingsOf(before))
  const strange = endingsOf(after).filter((ending) => !known.has(ending) && known.size > 0)
  if (strange.length > 0) faults.push(`line ending ${JSON.stringify(strange[0])} added`)
  const touched = new Set(named.flatMap((one) => one.lines))
  const [old, now] = [before, after].map((text) => text.replace(/^\uFEFF/, ''))
  return [...faults, ...untouched(old ?? '', now ?? '', touched), ...otherEndings(before, after, touched)]
}

function endingsOf(text: string): string[] {
  return text.match(/\r\n|\n|\r/g) ?? []
}

/** Lines that changed although no finding of any look touches one like them. */
function untouched(before: string, after: string, touched: Set<string>): string[] {
  const lost = excess(tallyOf(linesOf(before)), tallyOf(linesOf(after)))
  return [...lost.keys()]
    .filter((line) => line !== '' && !touched.has(line))
    .map((line) => `untouched line changed: ${JSON.stringify(line)}`)
}

/**
 * Lines that stand once before and after, but end otherwise.
 *
 * Those that a finding touches may: where a line moves, the ends stay. The last line of a text may have got an end.
 */
function otherEndings(before: string, after: string, touched: Set<string>): string[] {
  const old = endingByLine(before)
  return [...endingByLine(after)].flatMap(([line, ending]) => {
    const was = old.get(line)
    if (!was || !ending || was === ending || touched.has(line)) return []
    return [`line ends otherwise: ${JSON.stringify(line)} ${JSON.stringify(was)} became ${JSON.stringify(ending)}`]
  })
}

function endingByLine(text: string): Map<string, string | undefined> {
  const endings = new Map<string, string | undefined>()
  for (const [, line = '', ending] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    if (line !== '') endings.set(line, endings.has(line) ? undefined : ending)
  }
  return endings
}
