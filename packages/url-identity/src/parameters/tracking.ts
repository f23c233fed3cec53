import {parseAddress} from '../address.ts'
import {normalisePlace} from '../normalise/place.ts'
import {holdsAddress} from '../wrappers/holds-address.ts'
import {kindOf, type Parameter, removals, type Takes} from './removal.ts'
import {fragmentJudge, queryJudge} from './tracking-source.ts'

/**
 * Finds the parameters that only follow readers, in the query, in the path (`;jsessionid=`) and in a fragment that
 * holds nothing else, in source order; none in a URL with spaces, which is malformed, and in one that holds another
 * address, whose parameters they may be: the name of an archived copy is the address as it was asked for.
 *
 * @param takes picks parameters out of them; the ranges of those that it takes leave a valid URL.
 */
export function trackingParameters(href: string, takes: Takes = () => true): Parameter[] {
  if (!/[?#;]/.test(href) || /[\0- ]/.test(href) || holdsAddress(href)) return []
  const address = parseAddress(href)
  if (!address) return []
  normalisePlace(address, href, () => {})
  return [...sessionsInPath(href, takes), ...removals(href, queryJudge(address), takes), ...inFragment(href, takes)]
}

function sessionsInPath(href: string, takes: Takes): Parameter[] {
  const path = /^[^?#]*/.exec(href)?.[0] ?? ''
  return [...path.matchAll(/;(jsessionid)=([^/;]*)/gi)].flatMap((match) => {
    const [whole, name = '', value = ''] = match
    const kind = kindOf(name, 'the session of a server')
    return takes(kind) ? [{...kind, value, start: match.index, end: match.index + whole.length}] : []
  })
}

function inFragment(href: string, takes: Takes): Parameter[] {
  const hash = href.indexOf('#')
  if (hash < 0 || hash === href.length - 1) return []
  const pieces = href.slice(hash + 1).split('&')
  const kinds = pieces.map((piece) => {
    const source = fragmentJudge(piece)
    return source === undefined ? undefined : kindOf(piece, source)
  })
  const [first] = kinds
  if (!first || !kinds.every((kind) => kind && takes(kind))) return []
  const value = href.slice(hash + 1 + first.name.length + 1)
  return [{...first, value, start: hash, end: href.length}]
}
