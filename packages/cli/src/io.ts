/** Where the command writes to. */
export type Output = {
  isTTY: boolean
  /** Columns of the terminal; absent when it is none. */
  columns?: number | undefined
  write: (content: string | Uint8Array) => void
}

/** What the command knows of the world: working directory, environment and streams. */
export type Io = {
  cwd: string
  env: Record<string, string | undefined>
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
  /** The module to start worker threads from; none: everything runs in this thread. */
  worker?: URL
}
