/** What a failure of GitHub's API comes from. */
export type ErrorKind =
  /** The token is no valid one. */
  | 'token'
  /** The token may not do this. */
  | 'permission'
  /** There is nothing of that name, or the token may not see it. */
  | 'missing'
  | 'rate limit'
  | 'outage'
  | 'no answer'
  /** HTML or something else in place of JSON. */
  | 'no JSON'
  /** JSON that is not like that of GitHub. */
  | 'strange'
  /** We did not ask, since the token would have gone elsewhere. */
  | 'not asked'
  /** There is more than we look through. */
  | 'too much'
  | 'other'

/** What GitHub's API refused, or why it was not asked. */
export class ApiError extends Error {
  readonly kind: ErrorKind
  /** The status of the answer; 0 when there was none. */
  readonly status: number
  /** Milliseconds that GitHub asks to wait, where it says so. */
  readonly wait: number | undefined

  constructor(kind: ErrorKind, message: string, {status = 0, wait}: {status?: number; wait?: number | undefined} = {}) {
    super(message)
    this.kind = kind
    this.status = status
    this.wait = wait
  }

  /** Tells whether GitHub may have done what it was asked all the same. */
  get isUncertain(): boolean {
    return this.kind === 'outage' || this.kind === 'no answer'
  }
}
