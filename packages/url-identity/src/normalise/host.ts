import {getDomain} from 'tldts'
import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** Brings scheme, port and host to one form: `https`, no default port, lower-case ASCII, no `www.`, no final dot. */
export function normaliseHost(address: Address, href: string, because: Because): void {
  const written = /^\s*(?:https?:)?\/\/([^/?#\\]*)/i.exec(href)?.[1] ?? ''
  const authority = written.slice(written.lastIndexOf('@') + 1)
  const [, name = authority, port = ''] = /^(.*?)(?::(\d*))?$/s.exec(authority) ?? []
  if (address.scheme === 'http' && address.port === '') because('scheme')
  if (address.port === '' && port !== '') because('default-port', port)
  if (name !== address.host) because('host-spelling')
  if (/[^.]\.$/.test(address.host.slice(-2))) {
    address.host = address.host.slice(0, -1)
    because('trailing-dot')
  }
  const bare = withoutWww(address.host)
  if (bare !== address.host) {
    address.host = bare
    because('www')
  }
}

/** A host less its leading `www.`, unless that is the registered name itself (`www.gov.uk` stays). */
export function withoutWww(host: string): string {
  if (!host.startsWith('www.')) return host
  const bare = host.replace(/^(?:www\.)+/, '')
  return bare.length < longestName && getDomain(bare) !== null ? bare : host
}

/** Octets of a domain name (RFC 1035, section 2.3.4). */
const longestName = 255
