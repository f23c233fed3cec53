import {type Address, nameIn, valueIn} from '../address.ts'
import {hostTrackers, referrerNames, trackerPrefixes, trackers} from '../data/tracking-parameters.ts'
import {isMedium, mediumPost} from '../hosts/medium.ts'

/** The session that servlet containers write into a path (Jakarta Servlet, section 7.1.3). */
export const sessionInPath: RegExp = /;jsessionid=[^/;]*/gi

/** Says who set a piece of a query to follow readers; nothing for a piece that may name or shape the page. */
export type TrackerJudge = (piece: string) => string | undefined

/** Judges the query of an address whose host and path are in normal form. */
export function queryJudge(address: Address): TrackerJudge {
  let isPlain: boolean | undefined
  const isPlainPage = (): boolean => {
    isPlain ??= address.query.every((piece) => piece === '' || isReferrer(piece) || sourceOf(address, piece))
    return isPlain
  }
  return (piece) => sourceOf(address, piece) ?? referrerSource(piece, isPlainPage)
}

/** Judges the pieces of a fragment, where only names that mean the same everywhere count. */
export const fragmentJudge: TrackerJudge = (piece) => globalSource(lowerName(piece))

/** Longer than every name in the table. */
const longestName = 64

function lowerName(piece: string): string {
  const name = nameIn(piece)
  return name.length > longestName ? '' : name.toLowerCase()
}

function globalSource(name: string): string | undefined {
  return trackers.get(name) ?? trackerPrefixes.find(([prefix]) => name.startsWith(prefix))?.[1]
}

function sourceOf({host, path}: Address, piece: string): string | undefined {
  const name = lowerName(piece)
  if (name === '') return undefined
  const known = globalSource(name)
  if (known !== undefined) return known
  const onHost = hostTrackers.find(({hosts, names}) => names.has(name) && hosts.test(host))
  if (onHost && (onHost.paths === undefined || onHost.paths.test(path))) return onHost.source
  if (name === 'source' || name === 'gi') return mediumSource(host, path, name, valueIn(piece))
  return name === 's' ? substackSource(host, path, valueIn(piece)) : undefined
}

function mediumSource(host: string, path: string, name: string, value: string): string | undefined {
  if (!isMedium(host) && mediumPost(host, path) === undefined) return undefined
  if (name === 'source') return 'Medium'
  return /^[0-9a-f]{10,12}$/.test(value) ? 'Medium' : undefined
}

function substackSource(host: string, path: string, value: string): string | undefined {
  if (!/^[rw]$/.test(value)) return undefined
  return host.endsWith('.substack.com') || (/^\/+p\//.test(path) && !isMedium(host)) ? 'Substack' : undefined
}

/** Who set a parameter that only its value shows to name the page that the reader came from. */
const referrer = 'a referrer'

/**
 * Tells whether a tracker is one by its value alone (`ref=awesome` may be a git ref somewhere), or changes what some readers
 * see (`app=desktop` on YouTube): other than a tracker that nothing else uses.
 */
export function isGuess(name: string, source: string): boolean {
  return source === referrer || (source === 'YouTube' && name.toLowerCase() === 'app')
}

function isReferrer(piece: string): boolean {
  return ['ref', 'referrer', 'referer', 'via'].includes(lowerName(piece))
}

/**
 * `ref` names a git ref, an argument of an interface or a referrer. It is the latter when its value is a known
 * referrer, or a domain and nothing else is asked of the page.
 */
function referrerSource(piece: string, isPlainPage: () => boolean): string | undefined {
  if (!isReferrer(piece)) return undefined
  const word = valueIn(piece).slice(0, longestName).toLowerCase()
  if (referrerNames.has(word) || /^awesome[-_ ]?[a-z0-9-]{0,40}$/.test(word)) return referrer
  const isDomain = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}\/?$/.test(word)
  return isDomain && lowerName(piece) !== 'via' && isPlainPage() ? referrer : undefined
}
