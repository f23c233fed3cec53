import type {Entry, Label} from 'mdast-util-curated-list'

/** Markup around a title: it is not read when titles are compared. */
const markup = /[*_`~[\]]+/g

/** What a sibling is sorted by: its title as a reader sees it. */
export function sortKey(member: Entry | Label): string {
  const text = member.kind === 'entry' ? member.title.text : (member.content.text.split('\n', 1)[0] ?? '')
  return text.replace(markup, '').trim()
}
