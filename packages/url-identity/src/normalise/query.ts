import {type Address, nameIn} from '../address.ts'
import {fragmentJudge, queryJudge, sessionInPath} from '../parameters/tracking-source.ts'
import type {Because} from '../reason.ts'

/** Drops the parameters that only say who sent the reader, in query and fragment. */
export function dropTracking(address: Address, href: string, because: Because): void {
  const {query, fragment} = address
  if (query.length === 0 && /^[^#]*\?/.test(href)) because('empty-query')
  const source = queryJudge(address)
  address.query = query.filter((piece) => {
    if (piece === '') return false
    const tracks = source(piece) !== undefined
    if (tracks) because('tracking-parameter', nameIn(piece))
    return !tracks
  })
  if (fragment === '') {
    if (href.trimEnd().endsWith('#')) because('empty-fragment')
  } else if (fragment.split('&').every(fragmentJudge)) {
    because('tracking-parameter', `#${nameIn(fragment)}`)
    address.fragment = ''
  }
}

/** Drops the session that servlets write into the path when a reader takes no cookies. */
export function dropSession(address: Address, because: Because): void {
  const path = address.path.replace(sessionInPath, '')
  if (path === address.path) return
  address.path = path
  because('tracking-parameter', 'jsessionid')
}

/** Puts parameters in one order; those of the same name keep theirs, and so does a query that is no list of them. */
export function sortParameters(address: Address, because: Because): void {
  const {query} = address
  if (query.length < 2 || !query.every((piece) => piece.includes('='))) return
  const names = new Map(query.map((piece) => [piece, nameIn(piece)]))
  const name = (piece: string): string => names.get(piece) ?? piece
  const sorted = query.toSorted((left, right) => (name(left) < name(right) ? -1 : name(left) > name(right) ? 1 : 0))
  if (sorted.every((piece, at) => piece === query[at])) return
  address.query = sorted
  because('parameter-order')
}
