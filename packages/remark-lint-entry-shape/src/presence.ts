import type {Convention, Entry} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** Share of entries with description from which one without is a slip and not a choice. */
const nearlyAll = 0.95

/** Entries with description that make a habit. */
const manyEntries = 20

/** Whether a list's entries have descriptions nearly without exception. */
export function isHabit(convention: Convention<boolean> | undefined): boolean {
  if (!convention?.value) return false
  return convention.of >= manyEntries && convention.support >= convention.of * nearlyAll
}

/** Reports an entry without description where the list's others have one. */
export function checkPresence(
  entry: Entry,
  evidence: Convention<boolean> | undefined,
  report: (finding: Finding) => void
): void {
  if (entry.before || entry.links.length > 1) return
  report({
    at: {start: entry.link.start, end: entry.link.end},
    message: `Unexpected entry \`${entry.title.text}\` without description, expected one as in the others, add it`,
    note: evidence
      ? `${evidence.support} of ${evidence.of} entries have a description`
      : 'Descriptions are set to be required',
    group: 'no description'
  })
}

/** Reports a description where the list is set to have none. */
export function checkAbsence({description}: Entry, report: (finding: Finding) => void): void {
  if (!description) return
  report({
    at: {start: description.start, end: description.end},
    message: 'Unexpected description, expected an entry without one, remove it',
    note: 'Entries are set to have no description'
  })
}
