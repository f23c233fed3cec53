import {randomBytes} from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Target} from './target.ts'

/** New content, written and flushed beside the file that it is for. */
export type Replacement = {
  /** Puts it in the file's place in one step. */
  put: () => void
  /** Removes it; does nothing once it was put in place. */
  drop: () => void
}

/**
 * Writes new content into a temporary file beside its target, so that whatever goes wrong before it is put in place
 * leaves the old file whole.
 *
 * Permissions and owner are kept; access-control lists and extended attributes are not, as Node cannot read them. Of a
 * file with several names (hard links) only this one gets the content: the others keep the old, as with git.
 *
 * @param mode permissions of a file that is not there yet, less the umask.
 * @throws {Error} of the system; nothing is left behind then.
 */
export function replacement({path, stats}: Target, content: string | Uint8Array, mode = 0o666): Replacement {
  const folder = dirname(path)
  // A name of its own: behind that of the file it could be longer than a name may be.
  const temporary = join(folder, `.listwright-${randomBytes(6).toString('hex')}.tmp`)
  const file = openSync(temporary, 'wx', stats ? stats.mode & 0o700 : mode)
  const drop = (): void => rmSync(temporary, {force: true})
  try {
    try {
      if (stats) keepOwnerAndMode(file, stats)
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    drop()
    throw error
  }
  const put = (): void => {
    renameSync(temporary, path)
    flushFolder(folder)
  }
  return {put, drop}
}

/**
 * Only root may give files away, others may give theirs to groups that they are in. Where the group cannot be kept, the
 * new one may do no more than anybody (as in Vim, `backupcopy`).
 */
function keepOwnerAndMode(file: number, {uid, gid, mode}: Stats): void {
  const own = fstatSync(file)
  const isSame = own.uid === uid && own.gid === gid
  const keepsGroup = isSame || mayGive(file, uid, gid) || own.gid === gid || mayGive(file, own.uid, gid)
  fchmodSync(file, keepsGroup ? mode & 0o777 : (mode & 0o707) | ((mode & 0o007) << 3))
}

function mayGive(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid)
    return true
  } catch {
    return false
  }
}

/** Without it, a power cut may take back the new name. */
function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    // Windows and some network file systems cannot do it; the new content stands there all the same.
  }
}
