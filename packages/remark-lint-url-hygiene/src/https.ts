import {type CuratedList, holdsFirmly} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Address} from './address.ts'
import {hostPlace} from './host-places.ts'

/**
 * Counts the links of a list that reach each host under `https`.
 *
 * A change hears of `http` only where the list has turned from it, at hosts with five links or more: the old address
 * works as well, and whoever adds one does not know what another link of the list shows.
 */
export function secureHosts(list: CuratedList, isFor: 'list' | 'change'): Map<string, number> {
  const hosts = new Map<string, {secure: number; of: number}>()
  for (const {url} of list.links) {
    const place = hostPlace(url)
    if (!place) continue
    const count = hosts.get(place.host) ?? {secure: 0, of: 0}
    hosts.set(place.host, count)
    count.of++
    if (place.scheme === 'https') count.secure++
  }
  const secure = [...hosts].filter(([, {secure, of}]) =>
    isFor === 'list' ? secure > 0 : holdsFirmly({value: 'https', support: secure, of})
  )
  return new Map(secure.map(([host, count]) => [host, count.secure]))
}

/** Finds `http` where the list reaches the very same host under `https`; without `secure`, wherever it stands. */
export function httpFindings(
  address: Address,
  secure: ReadonlyMap<string, number> | undefined,
  allowed: ReadonlySet<string>
): Finding[] {
  const place = hostPlace(address.url)
  const at = address.rangeOf(0, 'http'.length)
  if (place?.scheme !== 'http' || !at || allowed.has(place.host)) return []
  const count = secure?.get(place.host)
  if (secure && count === undefined) return []
  const evidence =
    count === undefined
      ? {}
      : {note: `${times(count)} of this list reach${count > 1 ? '' : 'es'} the host under \`https\``}
  return [
    {
      at,
      message: `Unexpected \`http\` to \`${place.host}\`, expected \`https\``,
      suggest: ['https'],
      ...evidence,
      group: 'http'
    }
  ]
}

function times(count: number): string {
  return count === 1 ? '1 link' : `${count} links`
}
