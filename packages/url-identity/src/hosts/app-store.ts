import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** The number of an app behind country and name. */
const app = /^(?:\/[a-z]{2})?\/app(?:\/[^/]+)?\/id(\d{5,12})$/

/** Brings an app to `/app/idNUMBER`: country, name and view parameters do not change which app it is. */
export function normaliseAppStore(address: Address, because: Because): void {
  const number = app.exec(address.path)?.[1]
  if (number === undefined) return
  const path = `/app/id${number}`
  if (path !== address.path || address.query.length > 0) because('product')
  Object.assign(address, {path, query: []})
}
