import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** Always the same, encoded or not (RFC 3986, section 2.3). */
const unreserved = /[A-Za-z0-9\-._~]/
/** Delimiters that no server gives a meaning of their own inside a path segment. */
const plainInPath = /[A-Za-z0-9\-._~!$&'()*,;=:@]/
/** Delimiters that mean nothing inside a query piece; the URL parser itself encodes `'` there. */
const plainInQuery = /[A-Za-z0-9\-._~!()*,:@/?$]/

/** Writes escapes in upper case, decodes those that need not be, and escapes a `%` that starts no escape. */
export function normalisePercentEncoding(address: Address, because: Because): void {
  const path = normalForm(address.path, plainInPath)
  const query = address.query.map((piece) => normalForm(piece, plainInQuery))
  const fragment = normalForm(address.fragment, unreserved)
  const same =
    path === address.path && fragment === address.fragment && query.every((it, at) => it === address.query[at])
  if (same) return
  Object.assign(address, {path, query, fragment})
  because('percent-encoding')
}

function normalForm(text: string, plain: RegExp): string {
  if (!text.includes('%')) return text
  return text.replace(/%([0-9a-f]{2})?/gi, (written: string, hex: string | undefined) => {
    if (hex === undefined) return '%25'
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return plain.test(character) ? character : written.toUpperCase()
  })
}
