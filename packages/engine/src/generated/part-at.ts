import type {Range} from 'mdast-util-curated-list'
import type {GeneratedPart} from './generated-part.ts'

/**
 * Finds the generated part that a range reaches into; an insertion has to stand within it, not at its edge.
 *
 * @param parts in source order, none within another.
 */
export function partAt(parts: GeneratedPart[], {start, end}: Range): GeneratedPart | undefined {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const part = parts[middle]
    if (part && !part.isFile && part.end <= start) low = middle + 1
    else high = middle
  }
  const part = parts[low]
  return part && (part.isFile || part.start < end) ? part : undefined
}
