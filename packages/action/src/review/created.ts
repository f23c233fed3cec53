import {ApiError} from '../github/api-error.ts'

const mostAttempts = 3

/** Milliseconds after which what GitHub took without saying so is to be seen. */
const delay = 2000

/**
 * Creates something once, also where no answer tells whether it was created: it is looked for before it is sent again.
 *
 * @throws {ApiError} when GitHub refuses, or nothing certain came of it in the end.
 */
export async function created(send: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await send()
      return
    } catch (error) {
      if (!(error instanceof ApiError && error.isUncertain)) throw error
      await new Promise((resolve) => setTimeout(resolve, delay))
      if (await isThere()) return
      if (attempt === mostAttempts) throw error
    }
  }
}
