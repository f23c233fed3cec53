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
  const last = blocks.at(-1)?.section.range.end ?? list.text.length
  const gaps = blocks.map(({end, section}, slot) => list.text.slice(end, blocks[slot + 1]?.start ?? section.range.end))
  const isApart = gaps.every((gap, slot) => /^[ \t]*\r?\n[ \t]*\r?\n/.test(gap) || isEnd(list, blocks[slot], gap))
  const starts = [...blocks.map(({section}) => section.range.start), last]
  const isAtx = starts.every((start) => start === list.text.length || list.text[start] === '#')
  return (
    isLineStart(list.text, first) &&
    !placeComment.test(list.text.slice(first, blocks.at(-1)?.end)) &&
    texts.every((text) => isClosed(text) && !/(?:```|~~~|>)$/.test(text)) &&
    (isApart || (isAtx && gaps.every((gap) => gap.trim() === ''))) &&
    !sharesSlugs(blocks)
  )
}

/** Tells the gap between the last section and the end of the text. */
function isEnd({text}: CuratedList, block: Block | undefined, gap: string): boolean {
  return block !== undefined && block.end + gap.length === text.length && gap.trim() === ''
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
