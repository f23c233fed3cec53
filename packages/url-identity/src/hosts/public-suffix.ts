import {parse} from 'tldts'

/** The listed public suffix (publicsuffix.org) below which a host is registered; nothing for other names. */
export function publicSuffixOf(host: string): string | undefined {
  const {domain, isIcann, isPrivate, publicSuffix} = parse(host, {allowPrivateDomains: true})
  return domain !== null && (isIcann || isPrivate) ? (publicSuffix ?? undefined) : undefined
}
