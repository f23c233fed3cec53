/** Titles that put an entry last on purpose, whatever its letters. */
export const lastByIntent: RegExp = /^(?:others?|more|misc(?:ellaneous)?|see also|et ?c|various|unsorted)\b/iu
