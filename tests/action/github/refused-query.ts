/** Why GitHub does not answer a part of a query, in its own words. */
export class RefusedQuery extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}
