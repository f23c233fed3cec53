import {parseAddress} from '../address.ts'
import {normalisePlace} from '../normalise/place.ts'
import {type Parameter, removals} from './removal.ts'
import {fragmentJudge, queryJudge} from './tracking-source.ts'

/**
 * Finds the parameters that only follow readers, in the query, in the path (`;jsessionid=`) and in a fragment that
 * holds nothing else, in source order; none in a URL with spaces, which is malformed.
 */
export function trackingParameters(href: string): Parameter[] {
  if (!/[?#;]/.test(href) || /[\0- ]/.test(href)) return []
  const address = parseAddress(href)
  if (!address) return []
  normalisePlace(address, href, () => {})
  return [...sessionsInPath(href), ...removals(href, queryJudge(address)), ...inFragment(href)]
}

function sessionsInPath(href: string): Parameter[] {
  const path = /^[^?#]*/.exec(href)?.[0] ?? ''
  return [...path.matchAll(/;(jsessionid)=([^/;]*)/gi)].map((match) => {
    const [whole, name = '', value = ''] = match
    return {
      name,
      value,
      start: match.index,
      end: match.index + whole.length,
      source: 'the session of a server',
      isAffiliate: false
    }
  })
}

function inFragment(href: string): Parameter[] {
  const hash = href.indexOf('#')
  if (hash < 0 || hash === href.length - 1) return []
  const fragment = href.slice(hash + 1)
  const sources = fragment.split('&').map(fragmentJudge)
  const first = sources[0]
  if (first === undefined || sources.includes(undefined)) return []
  const [name = '', value = ''] = fragment.split(/=(.*)/s)
  return [{name, value, start: hash, end: href.length, source: first, isAffiliate: false}]
}
