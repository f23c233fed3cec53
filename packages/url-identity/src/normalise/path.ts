import type {Address} from '../address.ts'
import {forgeOf} from '../hosts/forge.ts'
import type {Because} from '../reason.ts'

/** The files that web servers serve for a folder (DirectoryIndex of Apache httpd, default documents of IIS). */
const indexFile = /\/(?:index\.(?:html?|shtml|php|aspx?|jsp)|default\.(?:aspx?|html?))$/

/** The URL parser gives a host without path the path `/`, so only the text shows that it was written. */
const rootSlash = /^\s*(?:https?:)?\/\/[^/?#\\]*\//i

/** Longer than every index file with its slash. */
const tail = 16

/** Ends a path before its slashes and index files, over and over, down to the root `/`; a code host shows the file. */
export function normalisePath(address: Address, href: string, because: Because): void {
  const {path} = address
  let end = path.length
  for (;;) {
    const before = end
    while (end > 1 && path[end - 1] === '/') end--
    if (end < before && (before > 1 || end > 1)) because('trailing-slash')
    const file = indexFile.exec(path.slice(Math.max(0, end - tail), end))?.[0]
    if (file === undefined || forgeOf(address.host) !== undefined) break
    end -= file.length
    because('index-file', file.slice(1))
  }
  address.path = path.slice(0, end) || '/'
  if (path === '/' && rootSlash.test(href)) because('trailing-slash')
}
