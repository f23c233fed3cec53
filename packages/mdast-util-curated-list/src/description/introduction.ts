import type {Entry} from '../types.ts'

/** A dash of any kind, also as a reference, or a colon; white space parts it from one side at least, or it joins words. */
const introducing = /^(?:\s+(?:[-‐-―−]{1,3}|&[mn]dash;|:)\s*|(?:[-‐-―−]{1,3}|&[mn]dash;|:)\s+|\s*：\s*)$/u

/**
 * Tells whether what stands before an entry's description introduces it: a dash or a colon, or the bar of its own cell.
 *
 * Behind white space, a comma or a full stop a sentence goes on from the link, and behind a bracket stands an aside: such
 * words have no first and last one of their own that a list could agree on.
 */
export function introducesDescription({description, family, separator}: Entry): boolean {
  if (!description) return false
  return family === 'row' || (separator !== undefined && introducing.test(separator.text))
}
