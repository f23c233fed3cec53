import {type Convention, type Entry, separatorStyle} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'

/** A dash of any kind with its white space, as in ` - ` and `– `. */
const dash = /^\s*[-‐-―−]{1,3}\s*$/u

/** A colon with its white space. */
const colon = /^\s*:\s*$/

/** A text that begins like a sentence of its own; `is a …` and `(2nd edition)` go on where the link ends. */
const ownSentence = /^["'“‘«]?(?!\p{Ll})[\p{L}\p{N}]/u

/** A dash near the start of a text: what stands before it belongs to the title. */
const laterDash = /^.{0,60}?\s[-‐-―−]{1,3}\s/u

/**
 * Reports a separator unlike the list's.
 *
 * A dash of another kind or with other blanks is put right; between a dash and a colon, or where there is none at all,
 * a person decides.
 */
export function checkSeparator(
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
  const isSure = dash.test(separator.text) && dash.test(expected)
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
