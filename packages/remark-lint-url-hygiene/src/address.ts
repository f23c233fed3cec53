import type {CuratedList, EntryLink, Range} from 'mdast-util-curated-list'

/** An address of the list with the text that it is written with. */
export type Address = {
  /** As Markdown reads it. */
  url: string
  /** The range of the source for a range of `url`; nothing when that part of the source is written with escapes. */
  rangeOf: (start: number, end: number) => Range | undefined
}

/** The addresses that the entries of a list lead to, each place of the source once. */
export function addressesOf(list: CuratedList): Address[] {
  const seen = new Set<number>()
  const addresses: Address[] = []
  for (const {links} of list.entries) {
    for (const link of links) {
      if (seen.has(link.destination.start)) continue
      seen.add(link.destination.start)
      addresses.push({url: link.url, rangeOf: mapping(link)})
    }
  }
  return addresses
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
