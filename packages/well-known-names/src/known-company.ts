import {wellKnownNames} from './table.ts'
import type {WellKnownName} from './types.ts'

const byPlace = new Map<string, WellKnownName>()
for (const known of wellKnownNames) {
  if (known.kind !== 'company') continue
  for (const place of [known.source, ...known.hosts]) byPlace.set(place.toLowerCase(), known)
}

/**
 * Finds the well-known company whose own site a URL is on: `blog.cloudflare.com` and `medium.com/netflix-techblog` are,
 * other addresses of `medium.com` are Medium's as far as this table knows.
 */
export function knownCompany(href: string): WellKnownName | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined
  if (!url) return undefined
  const path = url.pathname.split('/', 2)[1]?.toLowerCase()
  let host = url.hostname.replace(/^www\./, '')
  const named = path && byPlace.get(`${host}/${path}`)
  if (named) return named
  while (host.includes('.')) {
    const known = byPlace.get(host)
    if (known) return known
    host = host.slice(host.indexOf('.') + 1)
  }
  return undefined
}
