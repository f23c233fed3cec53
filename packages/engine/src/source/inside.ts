import {isAbsolute, relative, sep} from 'node:path'

/** Tells whether an absolute path is a folder or lies in it; both have to be resolved alike. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
