/**
 * Reads the fragment of an address that leads into the same document, decoded, without `#`; nothing for other addresses.
 *
 * `fileName` is that of the document: `readme.md#tools` leads into it when it is called so.
 */
export function anchorOf(url: string, fileName: string | undefined): string | undefined {
  const hash = url.indexOf('#')
  if (hash === -1) return undefined
  const path = url.slice(0, hash).replace(/^\.\//, '')
  if (path !== '' && path !== fileName) return undefined
  const fragment = url.slice(hash + 1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
