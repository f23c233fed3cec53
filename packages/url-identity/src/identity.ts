import {type Address, formatAddress, parseAddress} from './address.ts'
import {hostRule} from './hosts/index.ts'
import {normaliseFragment} from './normalise/fragment.ts'
import {normalisePlace} from './normalise/place.ts'
import {dropTracking, sortParameters} from './normalise/query.ts'
import type {Because, Reason} from './reason.ts'
import {unwrap} from './wrappers/unwrap.ts'

/** Which page a URL leads to, and what had to be normalised to tell. */
export type Identity = {
  /** Equal for two URLs if and only if they lead to the same page; its own key when taken as a URL. */
  key: string
  reasons: Reason[]
}

/**
 * Tells which page a URL leads to.
 *
 * Total: what is no web address (relative, `mailto:`, garbage) is its own key, white space around it left out.
 * Takes time linear in the length, but for sorting the parameters of the query.
 */
export function urlIdentity(href: string): Identity {
  const outer = ownIdentity(href)
  let inner = outer
  for (let layer = 0; layer <= mostLayers; layer++) {
    const wrapped = unwrap(inner.key)
    if (!wrapped) return inner
    const {key, reasons} = ownIdentity(wrapped.href)
    inner = {key, reasons: [{id: 'wrapper', detail: wrapped.wrapper}, ...reasons]}
  }
  return outer
}

/** Archives of archives are rare; what is wrapped deeper is somebody's attack and stays as it is. */
const mostLayers = 4

/** The identity of a URL itself, wrapper or not. */
function ownIdentity(href: string): Identity {
  const address = parseAddress(href)
  if (!address) return {key: href.trim(), reasons: []}
  const reasons: Reason[] = []
  normalise(address, href, (id, detail) => {
    const known = reasons.some((reason) => reason.id === id && reason.detail === detail)
    if (!known && reasons.length < mostReasons) reasons.push(detail === undefined ? {id} : {id, detail})
  })
  return {key: formatAddress(address), reasons}
}

/** More reasons than anybody reads; keeps hostile queries linear. */
const mostReasons = 20

function normalise(address: Address, href: string, because: Because): void {
  normalisePlace(address, href, because)
  normaliseFragment(address, because)
  dropTracking(address, href, because)
  hostRule(address.host)(address, because)
  sortParameters(address, because)
}
