import stringWidth from 'string-width'

/** ASCII, Latin letters, dashes, quotes and the ellipsis: one column each, with nothing to look up. */
const narrow = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]*$/

/** Counts the columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}
