import type {Finding} from 'unified-list-rule'
import {publicSuffixOf} from 'url-identity'
import type {Address} from './address.ts'

/** A slip of the pen: where it is, what it is, what belongs there. */
type Slip = {start: number; end: number; thing: string; expected: string; suggest?: string[]}

/** Finds the first slip that shows an address was not written as it was meant. */
export function malformedFindings(address: Address): Finding[] {
  const {url} = address
  const slip = doubledScheme(url) ?? misspeltScheme(url) ?? missingScheme(url) ?? brokenHost(url) ?? leftover(url)
  const at = slip && address.rangeOf(slip.start, slip.end)
  if (!slip || !at) return []
  const {thing, expected, suggest} = slip
  return [{at, message: `Unexpected ${thing}, expected ${expected}`, ...(suggest && {suggest})}]
}

function doubledScheme(url: string): Slip | undefined {
  const [whole, first = ''] = /^(https?:\/{0,3})https?:?\/\//i.exec(url) ?? []
  if (whole === undefined) return undefined
  return {start: 0, end: first.length, thing: 'scheme twice', expected: 'it once', suggest: ['']}
}

/** `htp://`, `htttps://`, `https//`, `https:/`, `hhttps://`, `ttps://` and the like. */
function misspeltScheme(url: string): Slip | undefined {
  const written = /^(?:h{0,2}t{1,3}p{1,2}s{0,2})(?:;?:?\/{1,3}|:)(?=[a-z0-9])/i.exec(url)?.[0]
  if (written === undefined || /^https?:\/\/$/i.test(written)) return undefined
  const isSecure = /s/i.test(written)
  const scheme = isSecure ? 'https://' : 'http://'
  return {start: 0, end: written.length, thing: `scheme \`${written}\``, expected: `\`${scheme}\``, suggest: [scheme]}
}

/** A host where a path of the repository would stand: only with a slash behind and a public suffix that is no file's. */
function missingScheme(url: string): Slip | undefined {
  const [host] = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?=\/|$)/i.exec(url) ?? []
  if (host === undefined) return undefined
  const hasPath = url.length > host.length
  const suffix = publicSuffixOf(host)
  if (suffix === undefined || fileEndings.has(suffix) || !(hasPath || host.startsWith('www.'))) return undefined
  const scheme = 'https://'
  return {start: 0, end: host.length, thing: `URL without scheme`, expected: `\`${scheme}\``, suggest: [scheme + host]}
}

/** Public suffixes that end names of files and folders as well. */
const fileEndings = new Set('md sh py rs pl zip mov app dev java js ps cc so io.md'.split(' '))

/** What stands before `@` names a reader, not a host (RFC 3986, section 3.2.1). */
function brokenHost(url: string): Slip | undefined {
  const [whole, host = ''] = /^https?:\/\/(?![^/?#]*@)([^/?#@:\\[\]]{1,255})(?=[/?#:]|$)/i.exec(url) ?? []
  if (whole === undefined) return undefined
  const place = {start: whole.length - host.length, end: whole.length}
  if (/[\s,;]|%20/.test(host)) return {...place, thing: `host \`${host}\``, expected: 'a domain name'}
  const isName = host.includes('.') || /^(?:localhost|\d+|0x[0-9a-f]+)$/i.test(host) || /[^\x20-\x7e]/.test(host)
  return isName ? undefined : {...place, thing: `host \`${host}\` without a dot`, expected: 'a domain name'}
}

/** What a slip leaves behind a URL: white space or invisible characters, written out or encoded. */
const blanks = /(?:%20|%C2%A0|%E2%80%8B|%0A|%09|[\s\u200b\ufeff])+$/i

/** Longer than anything that is left behind by accident. */
const longestLeftover = 60

function leftover(url: string): Slip | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined
  const tail = url.slice(-longestLeftover)
  const blank = blanks.exec(tail)?.[0]
  if (blank !== undefined) {
    const start = url.length - blank.length
    return {start, end: url.length, thing: 'white space at the end of a URL', expected: 'none', suggest: ['']}
  }
  const end = url.length
  const markup = /(?:\]\(.{0,50}|\*\*|[,;"'`<>])$/.exec(tail)?.[0] ?? unbalanced(url)
  if (markup === undefined || markup === '') return undefined
  return {start: end - markup.length, end, thing: `\`${markup}\` at the end of a URL`, expected: 'none', suggest: ['']}
}

function unbalanced(url: string): string | undefined {
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']']
  ] as const) {
    if (url.endsWith(close) && url.split(open).length < url.split(close).length) return close
  }
  return undefined
}
