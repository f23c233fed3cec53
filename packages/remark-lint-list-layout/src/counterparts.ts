import {type CuratedList, layoutOf, type MarkedItem} from 'mdast-util-curated-list'

/**
 * Finds what some items of a list were in the text that habits are learned from: the item there with the same first line
 * as the first of them that has one. Nothing where all are new.
 */
export function counterparts(
  list: CuratedList,
  learned: CuratedList
): (items: readonly MarkedItem[]) => MarkedItem | undefined {
  if (list === learned) return ([first]) => first
  const former = new Map<string, MarkedItem>()
  for (const item of layoutOf(learned).items) {
    const line = lineOf(learned, item)
    if (!former.has(line)) former.set(line, item)
  }
  return (items) => {
    for (const item of items) {
      const found = former.get(lineOf(list, item))
      if (found?.family === item.family && found.depth === item.depth) return found
    }
    return undefined
  }
}

function lineOf(list: CuratedList, {marker, line}: MarkedItem): string {
  return list.text.slice(marker.end, layoutOf(list).lines[line - 1]?.end).trim()
}
