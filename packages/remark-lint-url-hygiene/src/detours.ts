import type {Finding} from 'unified-list-rule'
import {canonicalHost, shortenerOf, unwrap} from 'url-identity'
import type {Address} from './address.ts'
import {hostPlace} from './host-places.ts'

/** Finds addresses that go through a shortener. */
export function shortenerFindings(address: Address, allowed: ReadonlySet<string>): Finding[] {
  const host = shortenerOf(address.url)
  const at = address.rangeOf(0, address.url.length)
  if (host === undefined || !at || allowed.has(host)) return []
  return [
    {
      at,
      message: `Unexpected shortened URL of \`${host}\`, expected the page it leads to`,
      note: 'A reader cannot see where it leads, and it dies with the service',
      group: `shortener ${host}`
    }
  ]
}

/** Finds redirectors and AMP viewers around an address, and mobile or AMP hosts; archived copies are meant. */
export function wrapperFindings(address: Address, allowed: ReadonlySet<string>): Finding[] {
  const wrapped = unwrap(address.url)
  if (wrapped) {
    const at = address.rangeOf(0, address.url.length)
    if (!at || wrapped.kind === 'archive' || allowed.has(wrapped.wrapper)) return []
    const thing = wrapped.kind === 'amp' ? 'AMP copy' : `redirector of \`${wrapped.wrapper}\``
    return [
      {at, message: `Unexpected ${thing}, expected the page itself, link it`, suggest: [destination(wrapped.href)]}
    ]
  }
  return hostFindings(address, allowed)
}

function hostFindings(address: Address, allowed: ReadonlySet<string>): Finding[] {
  const place = hostPlace(address.url)
  if (!place || allowed.has(place.host)) return []
  const alias = canonicalHost(place.host.replace(/^www\./, ''))
  const at = address.rangeOf(place.start, place.end)
  if (!at || !alias || (alias.kind !== 'mobile' && alias.kind !== 'amp')) return []
  const host = /^[^.]+\.[^.]+$/.test(alias.host) && alias.host !== 'twitter.com' ? `www.${alias.host}` : alias.host
  const kind = alias.kind === 'amp' ? 'AMP' : 'mobile'
  return [
    {
      at,
      message: `Unexpected ${kind} host \`${place.host}\`, expected \`${host}\``,
      suggest: [host],
      group: `host ${place.host}`
    }
  ]
}

/** An address as an inline destination can hold it. */
function destination(href: string): string {
  return href.replace(/[\s<>()]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))
}
