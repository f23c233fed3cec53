/**
 * How the tokens of a block are told apart: what a reader sees is as it is; before an address stands `→`, before code
 * `` ` ``, and the brackets of a link are marked, so that text which only looks like a link differs from one.
 */
const marks = {address: '→', link: '⟦', code: '`'} as const

/** Cuts text into words and single marks; white space parts them and counts for nothing. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
}

/** The tokens of an address; percent-encoding is undone where it is whole. */
export function addressTokens(address: string): string[] {
  return wordsOf(readable(address)).map((word) => marks.address + word)
}

/** Brackets of a link, which a reader does not see; `‹›` for one that is written without any. */
export function linkTokens(brackets: string): string[] {
  return [...brackets].map((bracket) => marks.link + bracket)
}

/** Code is one token, white space and all. */
export function codeToken(code: string): string {
  return marks.code + code
}

/** Tells tokens that are code. */
export function isCode(token: string): boolean {
  return token.length > 1 && token.startsWith(marks.code)
}

/** Tells tokens that a reader sees as text. */
export function isShown(token: string): boolean {
  return token.length === 1 || !/^[→⟦`]/.test(token)
}

/** What the source has for a token: addresses and links without their marks, code in words between two marks. */
export function sourceOf(token: string): string[] {
  if (isCode(token)) return ['`', ...wordsOf(token.slice(1)), '`']
  // A bare address is a link without any bracket.
  if (token === '⟦‹' || token === '⟦›') return []
  return [isShown(token) ? token : token.slice(1)]
}

/** Undoes the percent-encoding that rendering adds. */
export function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
