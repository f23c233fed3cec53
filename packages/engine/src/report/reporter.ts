import type {Report} from '../types.ts'

/** Where a report is to be read. */
export type View = {
  /** Whether escape sequences for colours may be used. */
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** The arguments to type again after `listwright --fix`, quoted for a shell; absent when that cannot repair. */
  again?: string
  /** What has been repaired already: advising the same again would lead in a circle. */
  repaired?: 'safe' | 'unsafe'
  /** The working directory as seen from the repository, with `/`: where some formats' paths start. */
  folder?: string
}

/** Writes a report in one format; the text ends with a line feed unless it is empty. */
export type Reporter = (report: Report, view: View) => string
