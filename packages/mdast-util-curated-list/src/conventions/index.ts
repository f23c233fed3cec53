import type {CuratedList} from '../types.ts'

/** Everything a list agrees on, each convention computed when it is first read. */
export type Conventions = Record<never, never>

/** Reads conventions of a list; each is computed when it is first asked for. */
export function conventions(_list: CuratedList): Conventions {
  return {}
}
