import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync} from 'node:fs'
import {dirname} from 'node:path'
import {decode, mostBytes, tooLarge} from './decode.ts'
import {isInside} from './inside.ts'
import {repositoryOf} from './repository.ts'
import type {Fault, Source} from './source.ts'

/**
 * Reads a file; says what is wrong when it is missing, no text, too large, or a link that leads out of the repository.
 *
 * @param path absolute.
 * @param root absolute; files below may link to one another, but not out of it.
 */
export function readSource(path: string, root: string): Source | Fault {
  try {
    const real = realpathSync(path)
    if (!isInside(realpathSync(homeOf(path, root)), real)) return outside(path, real)
    const bytes = readBytes(real)
    if (!ArrayBuffer.isView(bytes)) return bytes
    const content = decode(bytes)
    return 'message' in content ? content : {path: real, ...content}
  } catch (error) {
    return unreadable(path, error)
  }
}

/** The folder that a file must not lead out of. */
function homeOf(path: string, root: string): string {
  return isInside(root, path) ? root : (repositoryOf(dirname(path)) ?? dirname(path))
}

function readBytes(path: string): Uint8Array | Fault {
  // Without O_NONBLOCK, opening a pipe would wait for a writer.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) return {message: 'Unexpected folder, expected a file', remedy: 'Name a file in it.'}
    if (!stats.isFile()) return {message: 'Unexpected device or pipe, expected a file', remedy: 'Name a file.'}
    return stats.size > mostBytes ? tooLarge(stats.size) : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function outside(path: string, real: string): Fault {
  return lstatSync(path).isSymbolicLink()
    ? {message: `Unexpected symbolic link to \`${real}\`, outside of the repository`, remedy: 'Name that file itself.'}
    : {message: 'Unexpected path through a symbolic link out of the repository', remedy: `Name \`${real}\` itself.`}
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

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}
