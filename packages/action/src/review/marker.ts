/**
 * What our own comments start with; it is trusted only in comments that the token wrote. Other workflows write with the
 * same token what strangers want: the pattern takes linear time.
 */
const marker = /^<!-- listwright:1 ([0-9a-z ]+) -->\n/

/** The name of the one comment that is kept up to date. */
export const stickyName = 'summary'

/** Puts the names of what a comment is about in front of it. */
export function marked(names: string[], text: string): string {
  return `<!-- listwright:1 ${names.join(' ')} -->\n${text}`
}

/** The names in front of a comment; empty when it has none. */
export function namesIn(body: string): string[] {
  return marker.exec(body)?.[1]?.split(' ') ?? []
}
