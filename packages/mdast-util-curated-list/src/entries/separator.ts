/**
 * What parts title and description at the start of a text: dashes, colons, arrows, bars and commas with their white
 * space, or white space alone.
 */
const parting =
  /^\s*(?:(?:<br\s*\/?>|\\(?=[\r\n])|[-‐-―−~]{1,3}|[:：|｜•·‧・→⇒»>=,，、;；.]|=>|->|&(?:[mn]dash|nbsp|rarr|middot|bull);)\s*)?/u

/** Reads the separator that a text starts with; empty when the text starts with a word. */
export function separatorOf(text: string): string {
  return parting.exec(text)?.[0] ?? ''
}
