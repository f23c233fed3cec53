import type {
  Definition,
  Heading,
  Html,
  Link,
  LinkReference,
  List,
  ListItem,
  Paragraph,
  Root,
  Table,
  TableRow
} from 'mdast'
import type {Conventions} from './conventions/index.ts'
import type {PlacedTag} from './html/placed-tags.ts'
import type {FoundHtml} from './source/inventory.ts'

/** A half-open range of the source, in UTF-16 offsets. */
export type Range = {start: number; end: number}

/** A range of the source and exactly the text that stands there. */
export type Span = Range & {text: string}

/** How a link is written. */
export type LinkKind = 'inline' | 'reference' | 'autolink' | 'literal' | 'html'

/** A link with the places that rules repair. */
export type EntryLink = Range & {
  node: Link | LinkReference | Html
  kind: LinkKind
  /** The source between the brackets (or tags); empty for autolinks and literal URLs. */
  text: Span
  /** What a reader sees: markup, escapes and entities resolved. */
  label: string
  /** The address as Markdown reads it; for a reference, that of its definition. */
  url: string
  /** Where the address is written; for a reference, in the definition. */
  destination: Span
  /** The definition that a reference link names. */
  definition?: Definition
  /** The fragment, decoded and without `#`, of a link into the same document: `#tools`, `readme.md#tools` in a readme. */
  anchor?: string
}

/** A person of a title: `Grace Hopper, Rear Admiral at US Navy`. */
export type Person = Span & {name: Span; role?: Span; company?: Span}

/** The parts of a title, each with its place. Read by the title grammar of `title/`. */
export type Title = Span & {
  /** The title less note, parts, company and people. */
  name: Span
  /** The parenthesis that ends the name or follows the company, brackets included, unless it is `parts`. */
  note?: Span
  /** `(3 parts)` in any form; `count` when it is readable. */
  parts?: Span & {count?: number}
  /** ` at ` with its white space. */
  connector?: Span
  /** The company after the last ` at ` of the name part. */
  company?: Span
  /** ` - ` with its white space, before people or a subtitle. */
  separator?: Span
  people: Person[]
}

/** Where an entry is written. */
export type EntryFamily = 'item' | 'row' | 'paragraph' | 'html'

/** One line of a list that has a link. */
export type Entry = {
  kind: 'entry'
  family: EntryFamily
  node: ListItem | TableRow | Paragraph | Html
  /** Everything that moves with the entry: marker, further lines, children; without the last line ending. */
  range: Range
  /** The entry's own text: without marker, checkbox and children. */
  content: Span
  /** All links of `content`, in source order. */
  links: EntryLink[]
  /** The link that the entry is about. */
  link: EntryLink
  url: string
  /** The title: the link's text, or the text before a link that only says `pdf`, `link`, a bare URL …. */
  title: Title
  /** Text before the link, when there is some (markup such as `**` around the link excluded). */
  before?: Span
  /** What parts the link and the description (` - `, `: `, ` — `, ` `), white space included. */
  separator?: Span
  /** Text behind the separator to the end of the entry's first paragraph, further links included. */
  description?: Span
  /** The cells of a table row, trimmed. */
  cells?: Span[]
  parent?: Entry | Label
  /** Entries and labels nested below this one. An entry with children is a category. */
  children: Array<Entry | Label>
  /** 0 for entries directly in a section. */
  depth: number
  group: EntryGroup
  section: Section
}

/** A list item without a link of its own that others are nested below, or that stands between entries. */
export type Label = {
  kind: 'label'
  node: ListItem
  range: Range
  content: Span
  parent?: Entry | Label
  children: Array<Entry | Label>
  depth: number
  group: EntryGroup
  section: Section
}

/** Siblings: the items of one list node, the rows of one table, a run of entry paragraphs. */
export type EntryGroup = {
  kind: 'list' | 'table' | 'paragraphs' | 'html'
  node?: List | Table
  /** The header cells of a table, trimmed. */
  header?: Span[]
  members: Array<Entry | Label>
  /** The members that are entries. */
  entries: Entry[]
  parent?: Entry | Label
  section: Section
}

/** A heading and what it holds; the first section of a list has no heading and depth 0. */
export type Section = {
  heading?: Heading | Html
  title: string
  /** The slug that GitHub gives the heading; empty without heading. */
  slug: string
  depth: number
  /** From the heading to the next heading of the same or a higher rank, or the end of the text. */
  range: Range
  /** From behind the heading to the next heading of any rank, or the end of the text. */
  body: Range
  parent?: Section
  sections: Section[]
  groups: EntryGroup[]
  /** Entries of `body`, nested ones included, in source order. */
  entries: Entry[]
}

/** An item of the contents list. */
export type ContentsItem = {
  node: ListItem
  link?: EntryLink
  /** The fragment of the link, decoded, without `#`. */
  anchor?: string
  title: string
  depth: number
  parent?: ContentsItem
  children: ContentsItem[]
}

/** The table of contents, under whatever name. */
export type Contents = {
  /** The lists that make it up; more than one when it is split by bold lines or headings. */
  nodes: List[]
  section: Section
  range: Range
  /** All items, nested ones included, in source order. */
  items: ContentsItem[]
}

/** A link to a `#fragment` of the same document. */
export type AnchorLink = {link: EntryLink; anchor: string; inContents: boolean}

/** A curated list: what rules walk instead of the tree. */
export type CuratedList = {
  tree: Root
  /** The source that all offsets count in, without byte order mark. */
  text: string
  /** All sections in source order; the first has no heading. */
  sections: Section[]
  groups: EntryGroup[]
  /** All entries in source order; contents lists and badges are none. */
  entries: Entry[]
  contents?: Contents
  /** All links of the document in source order, those of entries included (the same objects). */
  links: EntryLink[]
  anchorLinks: AnchorLink[]
  /** Every fragment that the document answers to: heading slugs, `id` and `name` of raw HTML. */
  anchors: Set<string>
  /** All raw HTML in source order, and its tags. */
  html: FoundHtml[]
  tags: PlacedTag[]
  /** What the list agrees on, with evidence; computed when asked. */
  conventions: Conventions
}
