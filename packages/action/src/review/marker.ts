/** What our own comments start with; it is trusted only in comments that the token wrote. */
const marker = /^<!-- listwright:1 ([0-9a-z]{1,16}) -->\n/

/** The name of the one comment that is kept up to date. */
export const stickyName = 'summary'

/** Puts the name of a comment in front of it. */
export function marked(name: string, text: string): string {
  return `<!-- listwright:1 ${name} -->\n${text}`
}

/** The name in front of a comment; nothing when it has none. */
export function nameIn(body: string): string | undefined {
  return marker.exec(body)?.[1]
}
