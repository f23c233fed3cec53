import {
  type Convention,
  type CuratedList,
  type Entry,
  introducesDescription,
  isCertain,
  isReadClearly,
  separatorStyle
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** A dash of any kind with its white space, as in ` - ` and `– `. */
const dash = /^\s*[-‐-―−]{1,3}\s*$/u

/** A colon with its white space. */
const colon = /^\s*:\s*$/

/** A text that begins like a sentence of its own; `is a …` and `(2nd edition)` go on where the link ends. */
const ownSentence = /^["'“‘«]?(?!\p{Ll})[\p{L}\p{N}]/u

/** A dash near the start of a text: what stands before it belongs to the title. */
const laterDash = /^.{0,60}?\s[-‐-―−]{1,3}\s/u

/** A description, markup and quotation marks before its first word left out; a bracket or a sign begins something else. */
const words = /^["'“‘«„`*_~]*[\p{L}\p{N}]/u
/** Words that a dash is put before and not tied to: not `-based`, `-5` and `pre- and post-`. */
const capital = /^["'“‘«„`*_~]*[\p{Lu}\p{Lt}\p{Lo}]/u

/**
 * Reports a separator unlike the list's.
 *
 * A dash of another kind or with other blanks is put right where the habit is firm, or set; between a dash and a colon,
 * where there is none at all, and in doubt which dash it is, a person decides.
 */
export function checkSeparator(
  list: CuratedList,
  entry: Entry,
  expected: string,
  evidence: Convention<string> | undefined,
  report: (finding: Finding) => void
): void {
  const {separator, description} = entry
  if (!separator || separatorStyle(entry) === undefined || separator.text === expected) return
  if (evidence && !dash.test(expected) && !colon.test(expected)) return
  const isMissing = separator.text.trim() === ''
  const text = description?.text ?? ''
  if (isMissing && (!ownSentence.test(text) || laterDash.test(text))) return
  if (!isMissing && !dash.test(separator.text) && !colon.test(separator.text)) return
  const isHabit = evidence === undefined || isCertain(evidence)
  const isSure = isHabit && isSameDash(entry, expected) && isReadClearly(list, entry)
  report({
    at: {start: separator.start, end: separator.end},
    message: `Unexpected \`${separator.text}\` between link and description, expected \`${expected}\`, replace it`,
    ...(isSure ? {expected} : {suggest: [expected]}),
    note: evidence
      ? `${evidence.support} of ${evidence.of} entries have \`${evidence.value}\``
      : `The separator is set to \`${expected}\``,
    group: isSure ? 'separator' : 'separator to choose'
  })
}

/**
 * Tells whether a dash is the separator without doubt, and only its kind or its blanks are others than the list's.
 *
 * Words follow it; it is no hyphen or sign of the first one; and no dash of the list's own kind comes later, which would
 * make it a part of the title.
 */
function isSameDash(entry: Entry, expected: string): boolean {
  const separator = entry.separator?.text ?? ''
  const text = entry.description?.text ?? ''
  if (!dash.test(separator) || !dash.test(expected) || !introducesDescription(entry)) return false
  const isParted = /^\s.*\s$/su.test(separator)
  const isOther = separator.trim() !== expected.trim()
  return (isParted ? words : capital).test(text) && !(isOther && text.includes(` ${expected.trim()} `))
}
