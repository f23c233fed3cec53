import type {StreamWriter} from '@listwright/engine/write'

/** Where the command writes to. */
export type Output = StreamWriter & {
  isTTY: boolean
  /** Columns of the terminal; absent when it is none. */
  columns?: number | undefined
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
