import {
  type CuratedList,
  type IndentUnit,
  indentConvention,
  type ListFamily,
  layoutOf,
  type MarkedItem
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'
import {reindent} from './reindent.ts'
import {repairTo, type Wanted, wantedOf} from './wanted.ts'
import {wantedIndents} from './wanted-indents.ts'
import {columnAfter, describe} from './white-space.ts'

const families: ListFamily[] = ['entries', 'contents']

/** Findings on indentation, and the items of trees whose columns their repairs move. */
export type Indents = {findings: Finding[]; moved: Set<MarkedItem>}

/** Reports nested items that are indented by another unit than the nested items of their kind. */
export function indents(list: CuratedList, learned: CuratedList, option: Options['indent']): Indents {
  const findings: Finding[] = []
  const moved = new Set<MarkedItem>()
  for (const family of families) {
    const wanted = wantedOf<IndentUnit>(
      option,
      () => indentConvention(learned, family),
      ({value, support, of}) => `${support} of ${of} nested items use ${value === 'tab' ? 'tabs' : value}`
    )
    if (!wanted || wanted.value === 'irregular') continue
    for (const tree of itemTrees(layoutOf(list).items, family)) {
      const found = ofTree(list, tree, wanted)
      findings.push(...found)
      if (found.some(({focus, expected}) => focus && expected !== undefined)) for (const item of tree) moved.add(item)
    }
  }
  return {findings, moved}
}

/** Parts items into the trees below each item of depth 0. */
function itemTrees(items: MarkedItem[], family: ListFamily): MarkedItem[][] {
  const trees: MarkedItem[][] = []
  for (const item of items) {
    if (item.family !== family) continue
    if (item.depth === 0) trees.push([item])
    else trees.at(-1)?.push(item)
  }
  return trees
}

/**
 * White space of the same width is exchanged line by line, which cannot change what Markdown reads; another width moves
 * the whole tree in one edit, or nothing.
 */
function ofTree(list: CuratedList, tree: MarkedItem[], {value, note, isCertain}: Wanted<IndentUnit>): Finding[] {
  const wanted = wantedIndents(tree, value)
  const others = tree.flatMap((item) => {
    const expected = wanted.get(item)
    return expected === undefined || expected === item.indent?.text ? [] : [{item, expected}]
  })
  const wider = others.find(({item, expected}) => !isAsWide(item, expected))
  if (!wider) {
    return others.map(({item, expected}) => ({...findingOf(item, expected, note), ...repairTo(expected, isCertain)}))
  }
  const finding = findingOf(wider.item, wider.expected, note)
  const edit = reindent(list, tree, wanted)
  const {start, end} = finding.at
  return [edit ? {...finding, at: edit, focus: {start, end}, ...repairTo(edit.text, isCertain)} : finding]
}

function isAsWide({indent}: MarkedItem, expected: string): boolean {
  return columnAfter(indent?.text ?? '') === columnAfter(expected)
}

function findingOf(
  {indent, marker}: MarkedItem,
  expected: string,
  note: string
): Finding & {at: {start: number; end: number}} {
  const {start, end} = indent ?? marker
  const message = `Unexpected indentation of ${describe(indent?.text ?? '')}, expected ${describe(expected)}, replace it`
  return {at: {start, end}, message, note, group: 'indent'}
}
