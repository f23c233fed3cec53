import type {ContentsItem, Section} from 'mdast-util-curated-list'

/** Pairs a dead item with the one unlisted section between the sections of the items around it. */
export function renames(
  families: ContentsItem[][],
  dead: ContentsItem[],
  free: Section[],
  pairs: Map<ContentsItem, Section>
): Map<ContentsItem, Section> {
  const found = new Map<ContentsItem, Section>()
  const isDead = new Set(dead)
  const byParent = new Map<Section | undefined, Section[]>()
  for (const section of free) byParent.set(section.parent, [])
  for (const section of free) byParent.get(section.parent)?.push(section)
  for (const siblings of families) {
    for (const [index, item] of siblings.entries()) {
      const [before, after] = [siblings[index - 1], siblings[index + 1]]
      if (!isDead.has(item) || (before && isDead.has(before)) || (after && isDead.has(after))) continue
      const [from, to] = [before && pairs.get(before), after && pairs.get(after)]
      const peer = from ?? to
      if (!peer) continue
      const start = from?.range.end ?? peer.parent?.range.start ?? 0
      const end = to?.range.start ?? peer.parent?.range.end ?? 0
      const [only, other] = firstFrom(byParent.get(peer.parent) ?? [], start)
      if (only && only.range.end <= end && !(other && other.range.end <= end)) found.set(item, only)
    }
  }
  return found
}

/** The first two sections that begin at an offset or behind it; `sections` in source order. */
function firstFrom(sections: Section[], offset: number): Section[] {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.range.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return sections.slice(low, low + 2)
}
