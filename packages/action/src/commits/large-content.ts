import {mostBytes} from '@listwright/engine/source'
import {Failure} from '../failure.ts'

/** Most bytes of a content that is read: what a file had before may have been twice of what is linted. */
export const mostRead: number = 2 * mostBytes

/** Says that a content is larger than what is read. */
export class LargeContent extends Failure {
  /** @param size in bytes, where it is known. */
  constructor(size?: number) {
    const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
    const what = size === undefined ? `more than ${megabytes(mostRead)}` : megabytes(size)
    super({
      message: `Unexpected file of ${what} MB, expected at most ${megabytes(mostBytes)} MB`,
      remedy: 'Leave it out with `ignore` in the config, or split the list.'
    })
  }
}
