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

/** The white space before an item on its line; empty when something else stands there. */
export function indentOf({text}: CuratedList, item: ContentsItem): string {
  const {start} = rangeOf(item)
  let indent = start
  while (text[indent - 1] === ' ' || text[indent - 1] === '\t') indent--
  return indent === 0 || /[\n\r]/.test(text[indent - 1] ?? '') ? text.slice(indent, start) : ''
}

/** The line ending that a contents uses, or else the text: the first there is. */
export function lineEnding({text, contents}: CuratedList): string {
  const own = contents && /\r\n|\n|\r/.exec(text.slice(contents.range.start, contents.range.end))
  return (own ?? /\r\n|\n|\r/.exec(text))?.[0] ?? '\n'
}
