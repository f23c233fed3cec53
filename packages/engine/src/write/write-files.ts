import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {type Fault, readBytes} from '../source/index.ts'
import {reasonOf} from './reason.ts'
import {type Replacement, replacement} from './replacement.ts'
import {targetOf} from './target.ts'
import {uninterrupted} from './uninterrupted.ts'

/** What a file is to hold. */
export type NewContent = {
  /** Absolute. */
  path: string
  content: string | Uint8Array
  /** What was read of it; when it holds something else by now, it is left alone. */
  replaces?: Uint8Array
  /** Makes the folder that it is in, too. */
  makesFolder?: boolean
  /** Permissions of a file that is not there yet, less the umask. */
  mode?: number
}

/** Why nothing was written; `file` is the path that it concerns. */
export type WriteFault = Fault & {file: string}

/** A file that only has to be put in place. */
type Ready = Replacement & {file: string; isAsRead: () => boolean}

/**
 * Writes files, all or none: the one way in which we write any. Each is written beside its place, flushed, and put there
 * in one step, so that whatever happens leaves either the old or the new content. Only a kill or a power cut can leave a
 * temporary file, `.listwright-….tmp`.
 *
 * A link is followed to where it leads, but not out of the repository or into `.git`; a pipe, a socket, a device, a
 * folder and a read-only file are refused. Returns what is wrong in place of throwing it.
 *
 * @param root absolute; what the run keeps to (`rootOf`).
 */
export function writeFiles(files: NewContent[], root: string): Promise<WriteFault | undefined> {
  return uninterrupted(() => writeAll(files, root))
}

function writeAll(files: NewContent[], root: string): WriteFault | undefined {
  const ready: Ready[] = []
  const done: string[] = []
  try {
    for (const file of files) {
      const one = attempt(() => begin(file, root))
      if ('message' in one) return failed(one, file.path, done)
      ready.push(one)
    }
    const other = ready.find(({isAsRead}) => !isAsRead())
    if (other) return failed(changed, other.file, done)
    for (const {file, put} of ready) {
      const fault = attempt(put)
      if (fault) return failed(fault, file, done)
      done.push(file)
    }
    return undefined
  } finally {
    for (const {drop} of ready) drop()
  }
}

function begin({path, content, replaces, makesFolder, mode}: NewContent, root: string): Ready | Fault {
  const target = targetOf(path, root)
  if ('message' in target) return target
  if (makesFolder === true) mkdirSync(dirname(target.path), {recursive: true})
  const isAsRead = (): boolean => replaces === undefined || holds(target.path, replaces)
  return {...replacement(target, content, mode), file: path, isAsRead}
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    const now = readBytes(path)
    return ArrayBuffer.isView(now) && now.equals(bytes)
  } catch {
    return false
  }
}

const changed: Fault = {message: 'Unexpected change of the file since it was read', remedy: 'Run again.'}

function attempt<Result>(action: () => Result): Result | Fault {
  try {
    return action()
  } catch (error) {
    // Without a code it is none of the system's, but a mistake of ours.
    if (!(error instanceof Error && 'code' in error)) throw error
    return reasonOf(error)
  }
}

function failed({message, ...fault}: Fault, file: string, done: string[]): WriteFault {
  const written = done.length === 0 ? 'nothing' : `only ${done.map((path) => `\`${path}\``).join(', ')}`
  return {...fault, message: `${message}, ${written} was written`, file}
}
