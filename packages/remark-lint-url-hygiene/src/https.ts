import type {CuratedList} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Address} from './address.ts'
import {hostPlace} from './host-places.ts'

/** Counts the links of a list that reach each host under `https`. */
export function secureHosts(list: CuratedList): Map<string, number> {
  const hosts = new Map<string, number>()
  for (const {url} of list.links) {
    const place = hostPlace(url)
    if (place?.scheme === 'https') hosts.set(place.host, (hosts.get(place.host) ?? 0) + 1)
  }
  return hosts
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
