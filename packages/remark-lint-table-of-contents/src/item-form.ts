import type {ContentsItem, CuratedList} from 'mdast-util-curated-list'

/** Bullets that a new item takes over from its neighbour. */
const plainBullet = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?$/

/** Bullet and blanks before the link of an item; not plain when something else stands before or behind the link. */
export function leadOf({text}: CuratedList, {node, link}: ContentsItem): {text: string; isPlain: boolean} {
  const start = node.position?.start.offset ?? 0
  const lead = text.slice(start, link?.start ?? start)
  const end = link?.end ?? start
  const lineEnd = text.slice(end).search(/[\n\r]|$/) + end
  if (plainBullet.test(lead)) return {text: lead, isPlain: text.slice(end, lineEnd).trim() === ''}
  return {text: /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(lead)?.[0] ?? '- ', isPlain: false}
}

/** Tells whether an item is a bullet and an inline link, and nothing else. */
export function isBare(list: CuratedList, item: ContentsItem): boolean {
  return item.link?.kind === 'inline' && leadOf(list, item).isPlain
}
