import type {Fault} from '../source/index.ts'

/** What is in the way, and what to do about it, by the code of the system's error (errno(3), rename(2), write(2)). */
const reasons: Record<string, [what: string, remedy: string]> = {
  EACCES: ['lack of permission to write', 'Grant it on the file and its folder with `chmod u+w`.'],
  EBUSY: ['file that is mounted by itself', 'Mount its folder in place of the file.'],
  EDQUOT: ['end of the disk quota', 'Free some space and run again.'],
  EFBIG: ['file above the size limit', 'Raise the limit with `ulimit -f`.'],
  EIO: ['error of the disk', 'Check the disk and run again.'],
  EISDIR: ['folder, expected a file', 'Put a file there, or name one.'],
  ELOOP: ['cycle of symbolic links', 'Repair or remove the links.'],
  ENAMETOOLONG: ['name that is too long for the disk', 'Take a shorter one.'],
  ENOENT: ['path into a missing folder', 'Make the folder first, or check the spelling.'],
  ENOSPC: ['full disk', 'Free some space and run again.'],
  ENOTDIR: ['path through a file, expected a folder', 'Check the spelling.'],
  EPERM: ['file that may not be changed', 'Look at the owners and attributes of the file and its folder.'],
  EPIPE: ['closed pipe', 'Let its reader read to the end.'],
  EROFS: ['read-only file system', 'Mount it for writing, or work on a copy elsewhere.'],
  EXDEV: ['file on another file system than its folder', 'Mount its folder in place of the file.']
}

/** Says why the system did not write. */
export function reasonOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const text = error instanceof Error ? error.message : String(error)
  const [what, remedy] = (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? [
    // Behind the comma are the call and the path of a temporary file.
    `error when writing (${text.split(',')[0]})`,
    'Check the disk and run again.'
  ]
  return {message: `Unexpected ${what}`, remedy}
}
