/** Makes a path with `/` a relative URI reference (RFC 3986, section 4.2). */
export function uriPath(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/')
}
