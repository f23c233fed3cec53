import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** Identifiers since 2007 and before (arxiv.org/help/arxiv_identifier), with the version left out. */
const paper =
  /^\/(?:abs|pdf|html|ps|format|e-print)\/(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$/

/** Brings abstract, PDF, HTML and every version of a paper to `/abs/ID`. */
export function normaliseArxiv(address: Address, because: Because): void {
  const id = paper.exec(address.path)?.[1]
  if (id === undefined) return
  const path = `/abs/${id}`
  if (path !== address.path || address.host !== 'arxiv.org') because('paper')
  Object.assign(address, {host: 'arxiv.org', path})
}
