import {realpathSync, statSync} from 'node:fs'
import {decode} from './decode.ts'
import {homeOf} from './home.ts'
import {isLink} from './is-link.ts'
import {noFile} from './no-file.ts'
import {outOfHome} from './out-of-home.ts'
import {readBytes} from './read-bytes.ts'
import type {Fault, Source} from './source.ts'

/**
 * Reads a file; says what is wrong when it is missing, no text, too large, or a link that leads out of the repository.
 *
 * @param path absolute.
 * @param root absolute; files below may link to one another, but not out of it.
 */
export function readSource(path: string, root: string): Source | Fault {
  try {
    // Asked first, since what `/dev/stdin` and the like lead to may have no path.
    const fault = noFile(statSync(path))
    if (fault) return fault
    const real = realpathSync(path)
    const outside = outOfHome({path, real, home: realpathSync(homeOf(path, root))})
    if (outside) return outside
    const bytes = readBytes(real)
    if (!ArrayBuffer.isView(bytes)) return bytes
    const content = decode(bytes)
    return 'message' in content ? content : {path: real, ...content}
  } catch (error) {
    return unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' && isLink(path)) {
    return {message: 'Unexpected symbolic link to a missing file', remedy: 'Repair or remove the link.'}
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {message: 'Unexpected path, no such file', remedy: 'Check the spelling and the working directory.'}
  }
  if (code === 'ELOOP') return {message: 'Unexpected cycle of symbolic links', remedy: 'Repair or remove the links.'}
  if (code === 'EACCES' || code === 'EPERM') {
    return {message: 'Unexpected file without permission to read', remedy: 'Grant it with `chmod u+r`.'}
  }
  return {message: `Unexpected error when reading: ${String(error)}`, remedy: 'Check the disk and try again.'}
}
