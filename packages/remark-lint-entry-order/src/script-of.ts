/** Scripts that titles of lists are written in, with their first letters; kana and ideographs stand side by side. */
const scripts: Array<[name: string, pattern: RegExp]> = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Han', /^\p{Script=Han}/u],
  ['Kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Arabic', /^\p{Script=Arabic}/u],
  ['Hebrew', /^\p{Script=Hebrew}/u],
  ['Greek', /^\p{Script=Greek}/u],
  ['Hangul', /^\p{Script=Hangul}/u],
  ['Devanagari', /^\p{Script=Devanagari}/u],
  ['Thai', /^\p{Script=Thai}/u]
]

/** Names the script of the letter that a title begins with; nothing for digits, marks and other scripts. */
export function scriptOf(title: string): string | undefined {
  return scripts.find(([, pattern]) => pattern.test(title))?.[0]
}
