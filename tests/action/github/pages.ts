import type {ApiRequest} from './api-request.ts'
import {base} from './state.ts'

/**
 * Cuts the page out of a list that a request asks for, with the links to others as GitHub writes them: they name the
 * repository by its number.
 */
export function pageOf<Item>(
  items: Item[],
  {path, query}: ApiRequest,
  url: string
): {items: Item[]; headers: Record<string, string>} {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, relation: string): string => {
    const search = new URLSearchParams({...Object.fromEntries(query), page: String(to)})
    const route = path.replace(`/repos/${base.fullName}/`, `/repositories/${base.id}/`)
    return `<${url}${route}?${search}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : [])
  ]
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? {link: links.join(', ')} : {}
  }
}
