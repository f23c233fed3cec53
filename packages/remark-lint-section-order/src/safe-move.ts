import type {CuratedList, Section} from 'mdast-util-curated-list'
import type {Block} from './section-block.ts'

/** Comments that speak of the place they stand in: lint comments, marks of generators. */
const placeComment = /<!--\s*(?:lint|listwright|start|begin|end|toc|doctoc|markdownlint|prettier)\b/i

/** Elements that may be left open over several sections. */
const spanning = ['details', 'div', 'table', 'center', 'section']

/**
 * Tells whether blocks can change places without changing what they mean.
 *
 * They cannot be told to when an HTML element is opened in one and closed in another, when a comment speaks of its
 * place, when headings have the same text (the slug of each depends on which comes first), when a block may run on
 * because it ends in code or HTML, or when an underlined heading could join the text above.
 */
export function isSafeMove(list: CuratedList, blocks: Block[]): boolean {
  const texts = blocks.map(({start, end}) => list.text.slice(start, end))
  const first = blocks[0]?.start ?? 0
  const gaps = blocks.map(({end, section}, slot) => list.text.slice(end, blocks[slot + 1]?.start ?? section.range.end))
  const isApart = gaps.every((gap) => /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(gap))
  const isAtx = blocks.every(({section}) => list.text[section.range.start] === '#')
  return (
    isLineStart(list.text, first) &&
    !placeComment.test(list.text.slice(first, blocks.at(-1)?.end)) &&
    texts.every((text) => isClosed(text) && !/(?:```|~~~|>)$/.test(text)) &&
    (isApart || (isAtx && gaps.every((gap) => gap.trim() === ''))) &&
    !sharesSlugs(blocks)
  )
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\n\r]/.test(text[offset - 1] ?? '')
}

function isClosed(text: string): boolean {
  const isBalanced = spanning.every((name) => count(text, `<${name}`) === count(text, `</${name}`))
  const fences = text.match(/^ {0,3}(?:```|~~~)/gm) ?? []
  return isBalanced && fences.length % 2 === 0
}

function count(text: string, part: string): number {
  return text.toLowerCase().split(part).length - 1
}

function sharesSlugs(blocks: Block[]): boolean {
  const owners = new Map<string, Block>()
  return blocks.some((block) =>
    headingsOf(block.section).some(({title}) => {
      const owner = owners.get(title.toLowerCase()) ?? block
      owners.set(title.toLowerCase(), owner)
      return owner !== block
    })
  )
}

function headingsOf(section: Section): Section[] {
  return [section, ...section.sections.flatMap(headingsOf)]
}
