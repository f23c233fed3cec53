import type {Stats} from 'node:fs'
import type {Fault} from './source.ts'

/** Says what stands in place of a file; nothing when it is one. */
export function noFile(stats: Stats): Fault | undefined {
  if (stats.isFile()) return undefined
  const kind = stats.isDirectory() ? 'folder' : stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device'
  return {message: `Unexpected ${kind}, expected a file`, remedy: 'Put a file there, or name one.'}
}
