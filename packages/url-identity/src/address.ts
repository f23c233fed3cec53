/** An `http` or `https` URL taken apart; normalisations rewrite its parts one after the other. */
export type Address = {
  scheme: 'http' | 'https'
  /** `user:password@`, or nothing. */
  credentials: string
  /** Lower case, ASCII (WHATWG URL host parsing). */
  host: string
  /** Empty for the scheme's default port. */
  port: string
  /** Starts with `/`. */
  path: string
  /** The pieces between the `&` of the query, as written. */
  query: string[]
  /** Without `#`. */
  fragment: string
}

/** Takes an absolute or scheme-relative web address apart; nothing for everything else, whatever it is. */
export function parseAddress(href: string): Address | undefined {
  const url = parseUrl(href)
  if (!url) return undefined
  const {protocol, username, password, hostname, port, pathname, search, hash} = url
  return {
    scheme: protocol === 'http:' ? 'http' : 'https',
    credentials: username || password ? `${username}${password && `:${password}`}@` : '',
    host: hostname,
    port,
    path: pathname,
    query: search.length > 1 ? search.slice(1).split('&') : [],
    fragment: hash.slice(1)
  }
}

function parseUrl(href: string): URL | undefined {
  const trimmed = href.trim()
  const absolute = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  if (!/^https?:\/\//i.test(absolute)) return undefined
  try {
    return new URL(absolute)
  } catch {
    return undefined
  }
}

/**
 * Puts an address together again, `https` for both schemes and nothing for the root path.
 *
 * An explicit port names a server of its own, so there the scheme stays.
 */
export function formatAddress({scheme, credentials, host, port, path, query, fragment}: Address): string {
  const origin = port === '' ? `https://${credentials}${host}` : `${scheme}://${credentials}${host}:${port}`
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return `${origin}${path === '/' ? '' : path}${search}${fragment && `#${fragment}`}`
}

/** The segments of a path, empty ones left out. */
export function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** The name of a query piece as a reader means it; undecodable names stay as they are written. */
export function nameIn(piece: string): string {
  const equals = piece.indexOf('=')
  return decoded(equals < 0 ? piece : piece.slice(0, equals))
}

/** The value of a query piece, decoded where it can be; empty when it has none. */
export function valueIn(piece: string): string {
  const equals = piece.indexOf('=')
  return equals < 0 ? '' : decoded(piece.slice(equals + 1))
}

/** The value of the first query piece with this name. */
export function parameter(query: readonly string[], name: string): string | undefined {
  const piece = query.find((each) => nameIn(each) === name)
  return piece === undefined ? undefined : valueIn(piece)
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
