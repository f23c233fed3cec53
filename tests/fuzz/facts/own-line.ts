import type {CuratedList} from 'mdast-util-curated-list'
import {linesTouched} from '../trial/lines-touched.ts'
import type {Fact} from './fact.ts'

/** Two links that stood on different lines of the source never share one, unless a finding writes both, or makes one. */
export const ownLine: Fact = ({repaired, named}) => {
  const known = neighbours(repaired.lists.before)
  const links = new Set(repaired.lists.before.links.map(({label}) => nameOf(label)))
  const written = named.flatMap(({lines}) => lines)
  return [...neighbours(repaired.lists.after)]
    .filter(
      ([pair, line]) => !known.has(pair) && !written.includes(line) && pair.split(' ').every((name) => links.has(name))
    )
    .map(([, line]) => `two links on one line: ${line}`)
}

/** Pairs of links that follow one another on a line, with the line. */
function neighbours({text, links}: CuratedList): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const [index, link] of links.entries()) {
    const next = links[index + 1]
    if (!next || /[\r\n]/.test(text.slice(link.start, next.start))) continue
    const [line = ''] = linesTouched(text, next.start, next.start)
    pairs.set(`${nameOf(link.label)} ${nameOf(next.label)}`, line)
  }
  return pairs
}

/** The first letters of a label, which repairs of a title or the end of an address leave for the most part. */
function nameOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 8)
}
