import {randomBytes} from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync
} from 'node:fs'

/**
 * Writes a file in one step: a temporary file beside it is written, flushed and renamed, so that an interruption leaves
 * either the old or the new content. A link that stands there is replaced, not followed.
 *
 * @param stats of the file that it replaces, whose mode and owner it keeps.
 */
export function replaceFile(path: string, content: string | Uint8Array, stats?: Stats): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', stats?.mode)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (stats) keepModeAndOwner(temporary, stats)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** Only root may give files away; for others, the owner is the one who runs this. */
function keepModeAndOwner(path: string, {mode, uid, gid}: Stats): void {
  chmodSync(path, mode)
  if (process.getuid?.() === 0) chownSync(path, uid, gid)
}
