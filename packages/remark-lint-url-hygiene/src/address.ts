import {type CuratedList, type EntryLink, isWhole, type Range} from 'mdast-util-curated-list'

/** An address of the list with the text that it is written with. */
export type Address = {
  /** As Markdown reads it; of a bare URL only what an address can hold. */
  url: string
  /** The range of the source for a range of `url`; nothing when that part of the source is written with escapes. */
  rangeOf: (start: number, end: number) => Range | undefined
  /** Tells whether nothing in the line that it stands in was begun and not ended. */
  isWhole: () => boolean
}

/** The addresses that the entries of a list lead to, each place of the source once. */
export function addressesOf(list: CuratedList): Address[] {
  const seen = new Set<number>()
  const addresses: Address[] = []
  for (const entry of list.entries) {
    for (const link of entry.links) {
      if (seen.has(link.destination.start)) continue
      seen.add(link.destination.start)
      const url = link.kind === 'literal' ? bareUrl(link.url) : link.url
      addresses.push({url, rangeOf: mapping(link), isWhole: () => isWhole(list, entry)})
    }
  }
  return addresses
}

/** Quotation marks end every bare URL; in a query do letters that it would escape, and signs of markup. */
const quotationMark = /["'`“”‘’«»]/
const noPartOfQuery = /[^\x21-\x7e]|[*[\]|\\]/

/**
 * Cuts a bare URL where its writer ended it: GitHub takes everything up to the next white space for a part of it, also the
 * words of a text without spaces (GitHub Flavored Markdown, section 6.9).
 */
function bareUrl(url: string): string {
  const quoted = url.search(quotationMark)
  const whole = quoted === -1 ? url : url.slice(0, quoted)
  const query = whole.search(/[?#;]/)
  const end = query === -1 ? -1 : whole.slice(query).search(noPartOfQuery)
  return end === -1 ? whole : whole.slice(0, query + end)
}

/** Longer queries than any page's are not looked into. */
const mostPieces = 100

/** Maps ranges of the address to the source, where `&` may be written `&amp;` and all else must be equal. */
function mapping({url, destination: {text, start}}: EntryLink): Address['rangeOf'] {
  const lead = text.startsWith('<') ? 1 : 0
  const written = text.slice(lead, lead === 1 && text.endsWith('>') ? -1 : text.length)
  if (written === url) return (from, to) => ({start: start + lead + from, end: start + lead + to})
  const pieces = written.split('&amp;')
  if (pieces.length > mostPieces || pieces.join('&') !== url) return () => undefined
  const breaks: number[] = []
  let at = 0
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length
    breaks.push(at)
    at += 1
  }
  const offset = (position: number): number => position + breaks.filter((each) => each < position).length * 4
  return (from, to) => ({start: start + lead + offset(from), end: start + lead + offset(to)})
}
