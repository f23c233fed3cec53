import stringWidth from 'string-width'

/** Counts the columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return stringWidth(text)
}
