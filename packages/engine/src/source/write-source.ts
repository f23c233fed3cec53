import {accessSync, constants, readFileSync, type Stats, statSync} from 'node:fs'
import {replaceFile} from './replace-file.ts'
import type {Fault, Source} from './source.ts'

/**
 * Replaces a file in one step: a temporary file beside it is written, flushed and renamed, so that an interruption
 * leaves either the old or the new content. Mode and owner stay; equal bytes are not written.
 *
 * Returns what is wrong when the file is read-only or was changed since it was read; it is untouched then.
 * (write-file-atomic 7 renames the file even after a write that the disk cut short, hence not that.)
 */
export function writeSource(source: Source, text: string): Fault | undefined {
  const content = encode(source, text)
  if (content.equals(source.bytes)) return undefined
  try {
    const stats = statSync(source.path)
    if (isReadOnly(source.path, stats)) {
      return {message: 'Unexpected read-only file, nothing was written', remedy: 'Allow it with `chmod u+w`.'}
    }
    if (!readFileSync(source.path).equals(source.bytes)) {
      return {message: 'Unexpected change of the file while it was linted, nothing was written', remedy: 'Run again.'}
    }
    replaceFile(source.path, content, stats)
    return undefined
  } catch (error) {
    const remedy = 'Check that the folder is writable and the disk has space.'
    return {message: `Unexpected error when writing: ${String(error)}, nothing was written`, remedy}
  }
}

/** Gives a text the byte order mark that its source had. */
export function withByteOrderMark(source: Source, text: string): string {
  return source.hasByteOrderMark ? `\uFEFF${text}` : text
}

function encode(source: Source, text: string): Buffer {
  return Buffer.from(withByteOrderMark(source, text))
}

function isReadOnly(path: string, stats: Stats): boolean {
  if ((stats.mode & 0o222) === 0) return true
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}
