import {parseAddress, segments} from '../address.ts'
import {type OwnerForm, sharedHosts} from '../data/shared-hosts.ts'
import {canonicalHost} from '../hosts/canonical-host.ts'
import {forgeOf} from '../hosts/forge.ts'
import {withoutWww} from '../normalise/host.ts'
import {unwrap} from '../wrappers/unwrap.ts'

/** Who publishes at an address. */
export type Publisher = {
  /** Equal for two addresses of one publisher: the host, with the owner's path where many publish on one host. */
  key: string
  /** Without `www.`, by its main name. */
  host: string
  /** The owner's part of the path, as in `netflix-techblog`, in lower case. */
  path?: string
  /** Many publish on this host and the address does not say who. */
  isShared: boolean
}

/** Tells who publishes at an address; nothing for what is no web address. */
export function publisher(href: string): Publisher | undefined {
  const address = parseAddress(unwrap(href)?.href ?? href)
  if (!address) return undefined
  const bare = withoutWww(address.host)
  const host = canonicalHost(bare)?.host ?? bare
  const form = sharedHosts.get(host) ?? (forgeOf(host) === undefined ? undefined : 'first')
  if (form === undefined) return {key: host, host, isShared: isSharedByKind(host)}
  const path = ownerPath(segments(address.path), form)
  return path === undefined ? {key: host, host, isShared: true} : {key: `${host}/${path}`, host, path, isShared: false}
}

/** Marketplaces in all countries. */
function isSharedByKind(host: string): boolean {
  return /^amazon\.[a-z.]{2,6}$/.test(host) || host.endsWith('.wikipedia.org') || host.endsWith('.stackexchange.com')
}

/** First segments that are pages of the site itself and no owner's name. */
const sitePages = new Set([
  'p',
  'm',
  'tag',
  'search',
  'topics',
  'orgs',
  'features',
  'watch',
  'status',
  'i',
  'in',
  'pulse'
])

function ownerPath(parts: readonly string[], form: OwnerForm): string | undefined {
  const [first, second] = parts.map((part) => part.toLowerCase())
  if (first === undefined || form === 'none') return undefined
  if (form === 'first') return sitePages.has(first) ? undefined : first
  if (form === 'handle') return first.startsWith('@') ? first : undefined
  if (form === 'medium') return first === 'p' || first === 'm' || !second ? handleOf(first) : first
  const isNamed = form.includes(first) && second !== undefined
  return isNamed ? `${first}/${second}` : handleOf(first)
}

function handleOf(first: string): string | undefined {
  return first.startsWith('@') ? first : undefined
}
