import {redirectors} from '../data/redirectors.ts'

/** A URL that only leads to another one; `kind` says what stands between. */
export type Wrapped = {href: string; kind: 'archive' | 'amp' | 'redirector'; wrapper: string}

/** The Wayback Machine's `/web/<time><flag>_/<URL>` (archive.org/help/wayback_api.php). */
const archive =
  /^https?:\/\/(?:(?:www\.|web\.)?archive\.org|wayback\.archive\.org)\/web\/(?:\d{1,14}(?:[a-z]{2}_)?\*?\/|\*\/)?/i

/** Google's AMP viewer and cache; `s/` says that the page is served over TLS (developers.google.com/amp/cache). */
const ampViewer = /^https?:\/\/(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/amp\/(s\/)?/i
const ampCache = /^https?:\/\/(?:[a-z0-9-]{1,63}\.)?cdn\.ampproject\.org\/[a-z]\/(s\/)?/i

/** Takes the outermost wrapper off a URL: an archived copy, an AMP viewer, a redirector that names its target. */
export function unwrap(href: string): Wrapped | undefined {
  const text = href.trim()
  if (!/^https?:/i.test(text)) return undefined
  const archived = archive.exec(text)?.[0]
  if (archived !== undefined) return wrapped(absolute(text.slice(archived.length), false), 'archive', 'web.archive.org')
  const [viewer, secure] = ampViewer.exec(text) ?? ampCache.exec(text) ?? []
  if (viewer !== undefined) return wrapped(absolute(text.slice(viewer.length), secure !== undefined), 'amp', 'AMP')
  return redirected(text)
}

function redirected(text: string): Wrapped | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]{1,60})(?=[/?#])/i.exec(text)?.[1]?.toLowerCase()
  const known = host === undefined ? [] : redirectors.filter(({hosts}) => hosts.test(host))
  if (host === undefined || known.length === 0) return undefined
  const [, path = '', query = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)\??([^#]*)/i.exec(text) ?? []
  const parameters = new URLSearchParams(query)
  for (const redirector of known) {
    if (!redirector.path.test(path.slice(0, 60))) continue
    const target = redirector.parameter === '' ? query : parameters.get(redirector.parameter)
    const found = wrapped(target === null ? undefined : absolute(target, true), 'redirector', host)
    if (found) return found
  }
  return undefined
}

function wrapped(href: string | undefined, kind: Wrapped['kind'], wrapper: string): Wrapped | undefined {
  return href === undefined ? undefined : {href, kind, wrapper}
}

/** The wrapped text as an absolute web address: with its scheme, also after one slash, or as a bare host. */
function absolute(text: string, secure: boolean): string | undefined {
  const [scheme, name] = /^(https?):\/{1,2}(?=[^/])/i.exec(text) ?? []
  if (scheme !== undefined) return `${name}://${text.slice(scheme.length)}`
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?=[/?#:]|$)/i.test(text)
    ? `${secure ? 'https' : 'http'}://${text}`
    : undefined
}
