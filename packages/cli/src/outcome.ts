/** What a command came to. */
export type Outcome = {
  code: 0 | 1 | 2
  /** The files that it wrote, relative to the working directory. */
  written: string[]
}
