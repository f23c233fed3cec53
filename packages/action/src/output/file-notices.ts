import type {Report} from '@listwright/engine'

/** Most files of which something is said. */
const most = 20

/** What is to be known about single files, such as why there was nothing to check; each with its path. */
export function fileNotices({files}: Report): string[] {
  const all = files.flatMap(({path, notices}) => notices.map((notice) => `\`${path}\`: ${notice}`))
  return all.length > most ? [...all.slice(0, most), `${all.length - most} more of this kind`] : all
}
