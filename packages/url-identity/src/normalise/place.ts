import type {Address} from '../address.ts'
import {canonicalHost} from '../hosts/canonical-host.ts'
import type {Because} from '../reason.ts'
import {normaliseHost} from './host.ts'
import {normalisePath} from './path.ts'
import {normalisePercentEncoding} from './percent-encoding.ts'
import {dropSession} from './query.ts'

/** Brings host and path to the form that the rules of hosts and the table of tracking parameters look at. */
export function normalisePlace(address: Address, href: string, because: Because): void {
  normaliseHost(address, href, because)
  const alias = address.port === '' ? canonicalHost(address.host) : undefined
  if (alias) {
    because('host-alias', address.host)
    address.host = alias.host
  }
  normalisePercentEncoding(address, because)
  dropSession(address, because)
  normalisePath(address, href, because)
}
