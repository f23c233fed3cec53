import type {Entry, Label} from 'mdast-util-curated-list'

/** Markup around a title, and marks of writing direction: neither is read when titles are compared. */
const unread = /[*_`~[\]]+|[\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

/** What a sibling is sorted by: its title as a reader sees it, on one line. */
export function sortKey(member: Entry | Label): string {
  return titleOf(member).replace(unread, '').replace(/\s+/g, ' ').trim()
}

function titleOf(member: Entry | Label): string {
  if (member.kind === 'label') return member.content.text.split('\n', 1)[0] ?? ''
  const {title, link} = member
  return title.start === link.text.start ? link.label : title.text
}
