import type {Block} from '../page/page.ts'
import {concerns, keyOf, type Pair} from '../trial/changes.ts'
import {tallyOf} from '../trial/tally.ts'
import type {Fact} from './fact.ts'

/** Lines that no move touches stand in the order in which they stood; notes at the foot follow their first mention. */
export const order: Fact = ({before, after, named, changes}) => {
  const moves = named.filter(({lines}) => lines.length > 1)
  const isStill = (block: Block): boolean =>
    !block.path.startsWith('section') && !moves.some((move) => concerns(move, block))
  const {explained, removed, added, lost, gained} = changes
  const changed = new Map(explained.map((pair) => [pair.before, pair.after]))
  const gone = new Set([...removed, ...lost])
  const fresh = new Set([...added, ...gained])
  const kept = before.blocks.filter((block) => !gone.has(block)).map((block) => changed.get(block) ?? block)
  const unclear = twins(before.blocks, explained)
  const keysOf = (blocks: Block[]): string[] => blocks.map(keyOf).filter((key) => !unclear.has(key))
  const old = keysOf(kept.filter(isStill))
  const now = keysOf(after.blocks.filter((block) => !fresh.has(block) && isStill(block)))
  const place = old.findIndex((line, index) => line !== now[index])
  return place === -1 ? [] : [`out of order: ${old[place]} where ${now[place] ?? 'nothing'} stands now`]
}

/** What lines say, before and after, that were alike before and of which one has changed: nobody knows which. */
function twins(blocks: Block[], pairs: Pair[]): Set<string> {
  const counts = tallyOf(blocks.map(keyOf))
  const alike = pairs.filter((pair) => (counts.get(keyOf(pair.before)) ?? 0) > 1)
  return new Set(alike.flatMap((pair) => [keyOf(pair.before), keyOf(pair.after)]))
}
