import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/**
 * Drops the fragment directive `:~:text=…` (wicg.github.io/scroll-to-text-fragment); all other fragments stay:
 * they may be routes or ids.
 */
export function normaliseFragment(address: Address, because: Because): void {
  const directive = address.fragment.indexOf(':~:')
  if (directive < 0) return
  address.fragment = address.fragment.slice(0, directive)
  because('text-fragment')
}
