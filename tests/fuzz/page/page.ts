/** A line of a page in the wide sense: a heading, a paragraph, the own text of an item, a row of a table, a block of code. */
export type Block = {
  /** The elements that it lies in, as far as they show: `ul>li>ul>li`. */
  path: string
  tokens: string[]
  links: PageLink[]
  /** The heading that it stands below; absent above the first. */
  heading: PageHeading | undefined
  /** The first line of the item that it lies in, or of the one around that. */
  below: Block | undefined
}

/** A link as a reader finds it. */
export type PageLink = {href: string; label: string}

/** A heading, with the titles that it lies below. */
export type PageHeading = {level: number; title: string; slug: string; above: PageHeading | undefined; index: number}

/** What a reader sees of a text, and what nobody sees. */
export type Page = {
  blocks: Block[]
  headings: PageHeading[]
  /** Comments, declarations and tags without end. */
  hidden: string[]
  /** Every fragment that the page answers to, with the heading that it leads to (none: above the first). */
  anchors: Map<string, PageHeading | undefined>
  /** Those that HTML gives with `id` or `name`. */
  names: Set<string>
  /** What the text is rendered to. */
  html: string
}

/** The titles down to a heading, letter case aside: what tells a section from others. */
export function sectionName(
  heading: PageHeading | undefined,
  titleOf: (heading: PageHeading) => string = ({title}) => title
): string {
  const titles: string[] = []
  for (let one = heading; one; one = one.above) titles.unshift(titleOf(one).toLowerCase())
  return titles.join(' > ')
}
