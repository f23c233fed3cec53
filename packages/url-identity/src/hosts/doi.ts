import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** A DOI in a path: the whole path at the resolver, behind `/doi/` and a view at a publisher (ACM, Wiley, Sage …). */
const resolved = /^\/(10\.\d{4,9}\/.+)$/
const published = /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfplus|fullHtml|book|proceedings)\/)?(10\.\d{4,9}\/[^/]+)$/

/** DOIs of arXiv papers (arxiv.org/help/doi). */
const arxiv = /^10\.48550\/arxiv\.(\d{4}\.\d{4,5})$/

/** Brings the pages that a DOI names to `doi.org/10.…`, in lower case (DOI handbook, section 2.4). */
export function normaliseDoi(address: Address, because: Because): void {
  const isResolver = address.host === 'doi.org'
  const written = (isResolver ? resolved : published).exec(address.path)?.[1]
  if (written === undefined || (!isResolver && address.port !== '')) return
  const doi = written.toLowerCase()
  const preprint = arxiv.exec(doi)?.[1]
  if (preprint !== undefined) {
    because('paper')
    Object.assign(address, {host: 'arxiv.org', path: `/abs/${preprint}`})
    return
  }
  if (!isResolver) because('doi')
  else if (doi !== written) because('path-case')
  Object.assign(address, {host: 'doi.org', path: `/${doi}`})
}
