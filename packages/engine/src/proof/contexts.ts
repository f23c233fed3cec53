/** Numbers for what surrounds a place of a tree, so that nesting of any depth is compared in one step. */
export class Contexts {
  readonly #numbers = new Map<string, number>()

  /** The number of what is called `label` inside of what has the number `outer`; 0 is the document. */
  within(outer: number, label: string): number {
    const key = `${outer} ${label}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(key, number)
    return number
  }
}
