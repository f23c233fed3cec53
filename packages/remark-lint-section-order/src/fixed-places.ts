import {type CuratedList, type Range, stretchesOf} from 'mdast-util-curated-list'

const known = new WeakMap<CuratedList, Range[]>()

/**
 * Finds what ties a section to its place, in source order: comments, which may speak of it, and tags with an id that
 * something else has, too, so that the first of both answers to it.
 */
export function fixedPlaces(list: CuratedList): Range[] {
  const places = known.get(list) ?? readPlaces(list)
  known.set(list, places)
  return places
}

function readPlaces(list: CuratedList): Range[] {
  const isShared = sharedIds(list)
  const comments = list.html.flatMap(({node}) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    return list.text.slice(start, end).includes('<!--') ? [{start, end}] : []
  })
  const named = list.tags.filter((tag) => idsOf(tag).some(isShared))
  return stretchesOf([...comments, ...named])
}

function sharedIds(list: CuratedList): (id: string) => boolean {
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const {slug} of list.sections) count(slug)
  for (const tag of list.tags) for (const id of new Set(idsOf(tag))) count(id)
  return (id) => (counts.get(id) ?? 0) > 1
}

function idsOf({attributes}: CuratedList['tags'][number]): string[] {
  return attributes.filter(({name}) => name === 'id' || name === 'name').map(({value}) => value.text)
}
