import type {TouchedSection} from './additions.ts'
import {type ChangedFile, findingOn, type PlacedEntry, type PlacedFinding} from './changed-file.ts'
import type {Limits} from './limits.ts'

/**
 * Says of sections that a change added entries to that they are too small or too large now; the finding stands on the
 * last of these entries.
 *
 * A change is not blamed for what was so before: who adds one entry to a small section makes it better, and who replaces
 * one in a large section no worse.
 */
export function sectionLimits(files: ChangedFile[], limits: Limits): PlacedFinding[] {
  const last = new Map<TouchedSection, PlacedEntry>()
  for (const file of files) {
    for (const entry of file.additions.added) {
      if (entry.section && !entry.isExempt) last.set(entry.section, {file, entry})
    }
  }
  return [...last].flatMap(([section, place]) => {
    const broken = brokenLimit(section, limits)
    if (!broken) return []
    const {title, count} = section
    const entries = `${count} ${count === 1 ? 'entry' : 'entries'}`
    const message = `Unexpected ${entries} in section \`${title}\`, expected ${broken.expected}`
    const note = `The option \`${broken.option}\` sets the limit for sections that a change adds to`
    return [{path: place.file.path, finding: findingOn(place, {severity: limits.severity, message, note})}]
  })
}

/** Which option a section breaks, and what it demands. */
type BrokenLimit = {option: keyof Limits; expected: string}

function brokenLimit(section: TouchedSection, {minSection, maxSection}: Limits): BrokenLimit | undefined {
  const {count, before, hasSubsections} = section
  const isSmall = count < minSection && !hasSubsections && (before === undefined || count < before)
  if (isSmall) return {option: 'minSection', expected: `at least ${minSection}`}
  const isLarge = maxSection > 0 && count > maxSection && count > (before ?? 0)
  return isLarge ? {option: 'maxSection', expected: `at most ${maxSection}`} : undefined
}
