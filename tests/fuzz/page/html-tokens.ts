/** What a browser's tokenizer makes of HTML, as far as it decides what is seen. */
export type HtmlToken =
  | {kind: 'text'; text: string}
  | {kind: 'open'; name: string; attributes: Map<string, string>}
  | {kind: 'close'; name: string}
  /** A comment, a declaration or a tag without end: nobody sees it. */
  | {kind: 'hidden'; text: string}

/**
 * Cuts HTML into tokens as browsers do (HTML, section 13.2.5): a comment or a tag that is not closed swallows the rest.
 *
 * Elements whose content is text (`script`, `title`) are no concern: GitHub's tag filter has made text of their tags.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let place = 0
  while (place < html.length) {
    const tag = nextTag(html, place)
    if (tag > place) yield {kind: 'text', text: decoded(html.slice(place, tag))}
    if (tag === html.length) return
    const {token, end} = tagAt(html, tag)
    yield token
    place = end
  }
}

type Cut = {token: HtmlToken; end: number}

function nextTag(html: string, from: number): number {
  const opening = /<(?=[a-z!?/])/gi
  opening.lastIndex = from
  return opening.exec(html)?.index ?? html.length
}

function tagAt(html: string, start: number): Cut {
  if (html.startsWith('<!--', start)) return comment(html, start)
  if (/[!?]/.test(html.charAt(start + 1))) return hiddenTo(html, start, html.indexOf('>', start) + 1)
  const isClosing = html.charAt(start + 1) === '/'
  const name = stickily(/[a-z][^\s/>]*/iy, html, start + (isClosing ? 2 : 1))
  if (!name) return hiddenTo(html, start, html.indexOf('>', start) + 1)
  const attributes = new Map<string, string>()
  const end = readAttributes(html, name.end, attributes)
  if (end === undefined) return hiddenTo(html, start, 0)
  const lower = name.text.toLowerCase()
  return {token: isClosing ? {kind: 'close', name: lower} : {kind: 'open', name: lower, attributes}, end}
}

/** `<!-->` and `<!--->` are whole comments. */
function comment(html: string, start: number): Cut {
  const short = stickily(/<!---?>/y, html, start)
  if (short) return hiddenTo(html, start, short.end)
  const closing = /--!?>/g
  closing.lastIndex = start + 4
  const found = closing.exec(html)
  return hiddenTo(html, start, found ? found.index + found[0].length : 0)
}

/** Without an end the rest is hidden. */
function hiddenTo(html: string, start: number, end: number): Cut {
  const last = end === 0 ? html.length : end
  return {token: {kind: 'hidden', text: decoded(html.slice(start, last))}, end: last}
}

/** Reads attributes up to the end of their tag, and gives what is behind it; nothing when the tag never ends. */
function readAttributes(html: string, start: number, attributes: Map<string, string>): number | undefined {
  let place = start
  for (;;) {
    place = stickily(/[\s/]*/y, html, place)?.end ?? place
    if (place >= html.length) return undefined
    if (html.charAt(place) === '>') return place + 1
    const name = stickily(/=?[^\s/>=]*/y, html, place)
    const equals = stickily(/\s*=\s*/y, html, name?.end ?? place)
    const value = equals && stickily(/"[^"]*"|'[^']*'|[^\s>"'][^\s>]*/y, html, equals.end)
    if (equals && !value && /["']/.test(html.charAt(equals.end))) return undefined
    const key = name?.text.toLowerCase() ?? ''
    if (!attributes.has(key)) attributes.set(key, decoded(value?.text.replace(/^(["'])(.*)\1$/s, '$2') ?? ''))
    place = Math.max(value?.end ?? equals?.end ?? name?.end ?? place, place + 1)
  }
}

function stickily(pattern: RegExp, text: string, place: number): {text: string; end: number} | undefined {
  pattern.lastIndex = place
  const found = pattern.exec(text)
  return found ? {text: found[0], end: place + found[0].length} : undefined
}

const named: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', ensp: '\u2002', apos: "'"}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (source, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return hex === undefined ? (named[name] ?? source) : String.fromCodePoint(Number.parseInt(hex, 16))
  })
}
