import {alphabetical, type ContentsItem, collations, holds, type OrderEvidence} from 'mdast-util-curated-list'

/** Tells whether a title fits between two neighbours where the items beside them are alphabetical; where they are not, any does. */
export function alphabetOf(
  families: ContentsItem[][]
): (title: string, before: ContentsItem, after: ContentsItem) => boolean {
  const familyOf = new Map(families.flatMap((family) => family.map((item) => [item, family] as const)))
  const known = new Map<ContentsItem[], OrderEvidence | undefined>()
  return (title, before, after) => {
    const family = familyOf.get(before) ?? []
    if (!known.has(family)) known.set(family, alphabetical([family.map((item) => item.title)])[0])
    const evidence = known.get(family)
    if (!evidence || !holds({value: evidence.collation, ...evidence})) return true
    const compare = collations[evidence.collation]
    return compare(before.title, title) <= 0 && compare(title, after.title) <= 0
  }
}
