import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'

/** A post's address ends in its id, twelve hexadecimal digits, sometimes with the list position `---4` behind. */
const post = /^(?:\/[^/]+)?\/([^/]*-|p\/)([0-9a-f]{11,12})(?:-{3,}\d{0,4})?$/
/** The same digits end a UUID. */
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-$/

/**
 * The id of the Medium post that a path names, under whatever publication, user or own domain.
 *
 * On other hosts than Medium's only twelve digits count, with a letter among them and behind a slug.
 */
export function mediumPost(host: string, path: string): string | undefined {
  if (path.length > longestPath) return undefined
  const [, slug = '', id] = post.exec(path) ?? []
  if (id === undefined) return undefined
  if (isMedium(host)) return id
  return id.length === 12 && /^[a-z0-9-]+-$/.test(slug) && /[a-f]/.test(id) && !uuid.test(slug) ? id : undefined
}

/** Longer than the path of any post. */
const longestPath = 1000

/** Says whether a host is Medium itself or one of its subdomains. */
export function isMedium(host: string): boolean {
  return host === 'medium.com' || host.endsWith('.medium.com')
}

/** Brings a post to `medium.com/p/ID` and drops the fragment by which Medium once counted shares (`#.s0a3uy4cc`). */
export function normaliseMedium(address: Address, because: Because): void {
  const id = mediumPost(address.host, address.path)
  if (id === undefined || address.port !== '') return
  const path = `/p/${id}`
  if (address.path !== path || address.host !== 'medium.com') because('post')
  Object.assign(address, {host: 'medium.com', path})
  if (/^(?:\.[a-z0-9]{6,12}|---.*)$/s.test(address.fragment)) {
    because('tracking-parameter', `#${address.fragment.slice(0, 12)}`)
    address.fragment = ''
  }
}
