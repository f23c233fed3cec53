/** What GitHub's API refused, or why it was not asked. */
export class ApiError extends Error {
  /** The status of the answer; 0 when there was none. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
