/**
 * Puts the moved of some siblings where a comparison wants them; all others keep their order.
 *
 * Siblings are named by their index. `anchors` are those that are in order; what is neither moved nor an anchor stays
 * where it is and does not count. A sibling is moved no further than needed: upwards it comes directly before the next
 * anchor, downwards directly behind the one before.
 */
export function rearrange(
  count: number,
  moved: ReadonlySet<number>,
  anchors: ReadonlySet<number>,
  compare: (a: number, b: number) => number
): number[] {
  const fixed = [...anchors].filter((index) => !moved.has(index)).sort((a, b) => a - b)
  const gaps = new Map<number, number[]>()
  for (const index of [...moved].sort((a, b) => compare(a, b) || a - b)) {
    const gap = countUpTo(fixed, index, compare)
    const members = gaps.get(gap)
    if (members) members.push(index)
    else gaps.set(gap, [index])
  }
  const before = new Map<number, number[]>()
  const behind = new Map<number, number[]>()
  for (const [gap, members] of gaps) {
    const [anchor, next] = [fixed[gap - 1], fixed[gap]]
    const isUpwards = next !== undefined && members.every((index) => index > next)
    if (next !== undefined && (isUpwards || anchor === undefined)) before.set(next, members)
    else if (anchor !== undefined) behind.set(anchor, members)
  }
  const stays = Array.from({length: count}, (_, index) => index).filter((index) => !moved.has(index))
  const arranged = stays.flatMap((index) => [...(before.get(index) ?? []), index, ...(behind.get(index) ?? [])])
  return fixed.length > 0 ? arranged : [...arranged, ...(gaps.get(0) ?? [])]
}

/** Counts the anchors that do not come after a sibling; anchors are in order. */
function countUpTo(anchors: number[], index: number, compare: (a: number, b: number) => number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(anchors[middle] ?? 0, index) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Siblings that are put in order on their own: those from `first` on, in the order that they should have. */
export type OrderBlock = {first: number; order: number[]}

/** Cuts an arrangement into the smallest blocks that can be put in order on their own. */
export function orderBlocks(arranged: readonly number[]): OrderBlock[] {
  const blocks: OrderBlock[] = []
  let first = 0
  let furthest = 0
  for (const [slot, index] of arranged.entries()) {
    furthest = Math.max(furthest, index)
    if (furthest > slot) continue
    if (slot > first) blocks.push({first, order: arranged.slice(first, slot + 1)})
    first = slot + 1
  }
  return blocks
}
