import type {CuratedList} from 'mdast-util-curated-list'

/**
 * Says why there was nothing to check in a file; nothing when there was.
 *
 * @param base the list before a change.
 */
export function noticesOf(list: CuratedList, base?: CuratedList): string[] {
  const before = base?.entries.length ?? 0
  const entries = before === 1 ? 'entry' : `${before} entries`
  const emptied = before > 0 && list.entries.length === 0 ? [`The change takes the last ${entries} out of it`] : []
  return [...emptied, ...reasons(list)]
}

function reasons(list: CuratedList): string[] {
  if (list.text.trim() === '') return ['Nothing was checked: the file is empty']
  const {children} = list.tree
  if (children.every((node) => node.type === 'yaml' || String(node.type) === 'toml')) {
    return ['Nothing was checked: the file holds front matter only']
  }
  if (list.entries.length > 0) return []
  const hasList = children.some((node) => node.type === 'list' || node.type === 'table')
  return [hasList ? 'Nothing was checked: no list has links' : 'Nothing was checked: the file holds no list']
}
