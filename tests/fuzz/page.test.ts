import {expect, test} from 'vitest'
import {sectionName} from './page/page.ts'
import {readPage} from './page/read-page.ts'

/** The lines of a page with the elements that they lie in. */
function linesOf(text: string): string[] {
  return readPage(text).blocks.map(({path, tokens}) => `${path}: ${tokens.join(' ')}`)
}

test('a page has a line for each heading, item, paragraph and row', () => {
  const text = '# A\n\nWords.\n\n- One\n  - Two `co de`\n\n| B | C |\n|---|---|\n| D | E |\n'
  expect(linesOf(text)).toEqual([
    'h1: A',
    ': Words .',
    'ul>li: One',
    'ul>li>ul>li: Two `co de',
    'table: ‖ B ‖ C',
    'table: | D | E'
  ])
})

test('loose items read like tight ones', () => {
  expect(linesOf('- One\n\n- Two\n')).toEqual(linesOf('- One\n- Two\n'))
})

test('what only looks like a link is none', () => {
  expect(linesOf('[A](b) [A] (b)')).toEqual([': ⟦[ A ⟦] ⟦( →b ⟦) [ A ] ( b )'])
})

test('a comment that is not closed hides the rest', () => {
  const page = readPage('- One\n  <!-- todo\n- Two\n\n## Three\n')
  expect(page.blocks.map(({tokens}) => tokens.join(' '))).toEqual(['One'])
  expect(page.hidden.join()).toContain('Three')
  expect(page.headings).toEqual([])
})

test('a quotation mark that is not closed hides what is before the next one', () => {
  const {blocks} = readPage('<div title="\n\nHidden [link](https://a.example) seen.\n')
  expect(blocks.flatMap(({tokens}) => tokens)).not.toContain('Hidden')
  expect(blocks.flatMap(({tokens}) => tokens)).toContain('seen')
})

test('headings have the names that GitHub gives them', () => {
  const {headings} = readPage('# C & D\n\n# C & D\n\n## Größe_1: x\n\n# 工具 🔧\n')
  expect(headings.map(({slug}) => slug)).toEqual(['c--d', 'c--d-1', 'größe_1-x', '工具-'])
  expect(headings.map((heading) => sectionName(heading))).toEqual(['c & d', 'c & d', 'c & d > größe_1: x', '工具 🔧'])
})

test('a name above a heading stands for it, one within a line for its section', () => {
  const {anchors} = readPage('## A\n\nWords <a name="in"></a>\n\n<a id="above"></a>\n\n## B\n')
  expect(anchors.get('in')?.title).toBe('A')
  expect(anchors.get('above')?.title).toBe('B')
})

test('lines belong to the item that they lie in', () => {
  const {blocks} = readPage('- One\n\n  More\n\n  - Two\n- Three\n')
  const below = blocks.map((block) => [block.tokens.join(' '), block.below?.tokens.join(' ')])
  expect(below).toEqual([
    ['One', undefined],
    ['More', 'One'],
    ['Two', 'One'],
    ['Three', undefined]
  ])
})

test('front matter is one line', () => {
  expect(linesOf('---\na: 1\n---\n\nWords\n')).toEqual(['front matter: `---\na: 1\n---\n', ': Words'])
})
