import {type IndentUnit, indentText, type MarkedItem} from 'mdast-util-curated-list'

/**
 * Writes the indentation that each item of a tree has to have: that of the item around it and one unit more.
 *
 * The item at the root keeps its own. Items below one that shares its line with another marker have none.
 */
export function wantedIndents(tree: readonly MarkedItem[], unit: IndentUnit): Map<MarkedItem, string> {
  const wanted = new Map<MarkedItem, string>()
  const step = indentText(unit)
  for (const item of tree) {
    const outer = item.outer && wanted.get(item.outer)
    if (item.depth === 0 && item.indent) wanted.set(item, item.indent.text)
    else if (outer !== undefined && item.indent) wanted.set(item, outer + step)
  }
  return wanted
}
