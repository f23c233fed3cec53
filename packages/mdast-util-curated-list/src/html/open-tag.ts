/**
 * Finds where a stretch of raw HTML begins a tag that does not end in it: a browser takes what follows for attributes,
 * or for the value of one when a quotation mark is open, up to the next `>` or mark, wherever that is.
 *
 * Read as a browser does (HTML Living Standard, 13.2.5 "Tokenization"); comments are not looked into. Linear.
 */
export function openTag(html: string): number | undefined {
  for (let at = html.indexOf('<'); at !== -1; ) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      if (end === -1) return undefined
      at = html.indexOf('<', end + 3)
      continue
    }
    const end = /^<\/?[a-z]/i.test(html.slice(at, at + 3)) ? tagEnd(html, at) : at + 1
    if (end === undefined) return at
    at = html.indexOf('<', end)
  }
  return undefined
}

/** The offset behind a tag; nothing when the text ends before it does. */
function tagEnd(html: string, start: number): number | undefined {
  let isValue = false
  for (let at = start + 2; at < html.length; at++) {
    const character = html[at]
    if (character === '>') return at + 1
    if (isValue && (character === '"' || character === "'")) {
      at = html.indexOf(character, at + 1)
      if (at === -1) return undefined
    }
    if (character !== undefined && !/\s/.test(character)) isValue = character === '='
  }
  return undefined
}
