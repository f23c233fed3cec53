import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** A product's number (ASIN, or ISBN-10 for books) behind one of the paths that lead to it. */
const product = /\/(?:dp|gp\/product|gp\/aw\/d|exec\/obidos\/ASIN|o\/ASIN|product-reviews)\/([A-Za-z0-9]{10})(?=\/|$)/

/** Brings a product to `/dp/ASIN`; its queries only say how the reader came there. */
export function normaliseAmazon(address: Address, because: Because): void {
  const number = product.exec(address.path)?.[1]
  if (number === undefined) return
  const path = `/dp/${number.toUpperCase()}`
  if (path !== address.path || address.query.length > 0) because('product')
  Object.assign(address, {path, query: []})
}
