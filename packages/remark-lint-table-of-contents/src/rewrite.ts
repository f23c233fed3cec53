import {type ContentsItem, type CuratedList, isInBrokenHtml, isPlain, type Section} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {addressOf, indentOf, lineEnding, linkTo, rangeOf} from './address.ts'
import type {Alignment} from './alignment.ts'

/**
 * Reports all findings as one whose repair writes the contents anew.
 *
 * An item that leads to a section keeps its text and what stands behind its link; sections are in the order of the
 * text. A contents of several lists is left to the repairs of its items. Where an item would be lost that leads to no
 * section and is not dead, or anything else than items is written there, the repair is a suggestion.
 */
export function rewrite(
  list: CuratedList,
  alignment: Alignment,
  findings: Finding[],
  report: (finding: Finding) => void
): void {
  const [node, ...others] = list.contents?.nodes ?? []
  const [first] = alignment.families
  const model = first?.[0]
  if (findings.length === 0) return
  const isOne = node !== undefined && others.length === 0
  const at = isOne ? {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0} : undefined
  const text = at && model && linesOf(list, alignment, model).join(lineEnding(list) + indentOf(list, model))
  if (!at || text === undefined || text === list.text.slice(at.start, at.end)) {
    findings.forEach(report)
    return
  }
  report({
    at,
    message: `Unexpected contents with ${findings.length} wrong ${findings.length === 1 ? 'item' : 'items'}, expected the sections of the list, write it anew`,
    ...(keepsAll(list, alignment) ? {expected: text} : {suggest: [text]}),
    note: findings.map(({message}) => message).join('; ')
  })
}

/**
 * Tells whether all that is in a contents is written again: plain items of a line each, one for a section, or dead; and
 * whether it is sure which section each is meant for.
 */
function keepsAll(list: CuratedList, {pairs, dead, renamed, misdirected, certain}: Alignment): boolean {
  const items = list.contents?.items ?? []
  const isDead = new Set(dead)
  return (
    new Set(pairs.values()).size === pairs.size &&
    renamed.size + misdirected.size === certain.size &&
    items.every((item) => (pairs.has(item) || isDead.has(item)) && isLine(list, item)) &&
    !isInBrokenHtml(list, list.contents?.range ?? {start: 0, end: 0})
  )
}

/** Tells whether an item is a line of a bullet list, with nothing but further lists below it. */
function isLine(list: CuratedList, item: ContentsItem): boolean {
  const [own, ...others] = item.node.children
  return (
    /[-*+]/.test(list.text[rangeOf(item).start] ?? '') &&
    own?.type === 'paragraph' &&
    own.position?.start.line === own.position?.end.line &&
    others.every(({type}) => type === 'list') &&
    (item.parent !== undefined || isPlain(list, item.node))
  )
}

function linesOf(list: CuratedList, {pairs, coverage}: Alignment, model: ContentsItem): string[] {
  const items = new Map([...pairs].reverse().map(([item, section]) => [section, item]))
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(list.text.slice(rangeOf(model).start))?.[0] ?? '- '
  const unit = ' '.repeat(bullet.length)
  const lines: string[] = []
  const depths: Section[] = []
  for (const section of list.sections) {
    const item = items.get(section)
    if (!item && !coverage.includes(section)) continue
    while (depths.length > 0 && !isBelow(section, depths.at(-1))) depths.pop()
    lines.push(unit.repeat(depths.length) + bullet + (item ? ownText(list, item, section) : linkTo(section)))
    depths.push(section)
  }
  return lines
}

function isBelow(section: Section, other: Section | undefined): boolean {
  return other !== undefined && section.range.start < other.range.end && section.depth > other.depth
}

/** The text of an item with the address of its section, up to what is nested below it. */
function ownText({text}: CuratedList, {node, link}: ContentsItem, section: Section): string {
  const own = node.children[0]?.position
  if (!own || !link) return linkTo(section)
  const {destination} = link
  const [start, end] = [own.start.offset ?? 0, own.end.offset ?? 0]
  if (destination.start < start || destination.end > end) return text.slice(start, end)
  return text.slice(start, destination.start) + addressOf(section) + text.slice(destination.end, end)
}
