import {type Convention, holds, type Learned} from 'mdast-util-curated-list'

/** Places from which a section has a convention of its own (`inForce`). */
const leastPlaces = 5

/** What holds for the list, unless a section that is large enough does otherwise: a setting would fight with it. */
export function everywhere<Value>({list, sections}: Learned<Value>): Convention<Value> | undefined {
  if (!holds(list)) return undefined
  const others = [...sections.values()].filter(({of}) => of >= leastPlaces)
  return others.every((own) => holds(own) && own.value === list.value) ? list : undefined
}
