/** Controls that JSON leaves as they are and terminals obey or hide (see `visible`). */
const unescaped = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<=##)\[/g

/** Writes a value as JSON on one line that neither a terminal nor the log of a GitHub runner obeys; the value is kept. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(unescaped, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
