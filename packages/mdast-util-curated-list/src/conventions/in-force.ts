import type {Section} from '../types.ts'
import {type Convention, holds, isCertain, leastPlaces} from './agreement.ts'
import {type Learned, type Surroundings, sectionPath} from './learned.ts'

/** Tells whether a convention holds. */
type Tells<Value> = (convention: Convention<Value> | undefined) => boolean

/**
 * Finds the convention that a section is held to: that of the nearest section, itself or above it, that has five places
 * or more, or else that of the list. Nothing where that one does not hold, and nothing where a section and what is around
 * it disagree.
 *
 * A section has a way of its own where it is consistent in itself: nearly all of ten places or more (`isCertain`). Five
 * to nine entries may come from one hand; they do not overrule a list of hundreds, nor does the list overrule them. So
 * they count by themselves only where nothing around them agrees on anything, and where it agrees with them its evidence,
 * which is more, is what is given.
 *
 * The section may be of another version of the list than the one learned from.
 *
 * @param tells whether a convention holds: `holdsFirmly` for a change.
 */
export function inForce<Value>(
  learned: Learned<Value>,
  section: Section,
  tells: Tells<Value> = holds
): Convention<Value> | undefined {
  const {list, sections, around} = learned
  for (let above: Section | undefined = section; above && above.depth > 0; above = above.parent) {
    const path = pathIn(learned, sectionPath(above))
    const own = sections.get(path)
    if (own && own.of >= leastPlaces) return tells(own) ? reconciled(own, around.get(path) ?? [], tells) : undefined
  }
  return tells(list) ? list : undefined
}

function reconciled<Value>(
  own: Convention<Value>,
  around: ReadonlyArray<Surroundings<Value>>,
  tells: Tells<Value>
): Convention<Value> | undefined {
  const {value} = own
  if (isCertain(own)) return own
  for (const {whole, rest} of around) {
    if (!holds(rest)) continue
    if (rest.value !== value) return undefined
    return tells(whole) ? whole : own
  }
  return own
}

/**
 * The path of a section in the list learned from: its own, or that of the only section of its name, where the one that is
 * asked for stands below a parent that was not there, or below none.
 */
function pathIn<Value>({sections}: Learned<Value>, path: string): string {
  if (sections.has(path)) return path
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const paths = [...sections.keys()]
  if (parent !== '' && paths.some((other) => `${other}/`.startsWith(`${parent}/`))) return path
  const [only, ...others] = paths.filter((other) => `/${other}`.endsWith(`/${name}`))
  return only === undefined || others.length > 0 ? path : only
}
