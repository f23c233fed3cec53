/** A file's content as it was read. */
export type Source = {
  /** Absolute path, symbolic links resolved. */
  path: string
  /** Exactly what was read. */
  bytes: Uint8Array
  /** The content behind the byte order mark. */
  text: string
  hasByteOrderMark: boolean
  /** The line of the first merge-conflict marker, when there is one. */
  conflictLine?: number
}

/** Why something could not be read, and what to do about it. */
export type Fault = {message: string; remedy: string; line?: number}
