import type {Entry, EntryGroup} from 'mdast-util-curated-list'

/** An entry's parts as texts, so that a test shows at a glance what was read where. */
export function shown(entry: Entry): Record<string, unknown> {
  const {before, title, separator, description, url, children} = entry
  return {
    ...(before && {before: before.text}),
    title: title.text,
    ...(separator && {separator: separator.text}),
    ...(description && {description: description.text}),
    url,
    ...(children.length > 0 && {children: children.map(({content}) => content.text)})
  }
}

/** The members of a group by their text, entries as `+`, labels as `-`. */
export function members({members}: EntryGroup): string[] {
  return members.map((member) => (member.kind === 'entry' ? `+ ${member.title.text}` : `- ${member.content.text}`))
}
