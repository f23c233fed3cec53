import type {ContentsItem, CuratedList, Range, Section} from 'mdast-util-curated-list'

/** Writes the address of a section, percent-encoded where Markdown needs it. */
export function addressOf({slug}: Section): string {
  return `#${/[\s()<>\\]/.test(slug) ? encodeURIComponent(slug.replace(/\p{Surrogate}/gu, '\uFFFD')) : slug}`
}

/** Writes a link to a section: its title, with characters escaped that would be markup. */
export function linkTo(section: Section): string {
  const title = section.title.replace(/[\\[\]*`<]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g, '\\$&')
  return `[${title}](${addressOf(section)})`
}

/** The range of an item, what is nested below it included. */
export function rangeOf({node}: ContentsItem): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** The indent of an item's line. */
export function indentOf({text}: CuratedList, item: ContentsItem): string {
  const {start} = rangeOf(item)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
}

/** The line ending of a text. */
export function lineEnding({text}: CuratedList): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
