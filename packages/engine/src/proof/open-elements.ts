import {readTags, voidElements} from 'mdast-util-curated-list'
import type {Contexts} from './contexts.ts'

/** Elements that may do without an end tag (HTML Standard, 13.1.2.4 "Optional tags"). */
const endless = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '))

/**
 * Follows raw HTML through a document and tells which elements are open: what is inside of one that was left open looks
 * otherwise, or is not seen at all.
 */
export class OpenElements {
  readonly #contexts: Contexts
  readonly #open: Array<{name: string; context: number}> = []
  readonly #counts = new Map<string, number>()

  constructor(contexts: Contexts) {
    this.#contexts = contexts
  }

  /** The number of what is open. */
  get context(): number {
    return this.#open.at(-1)?.context ?? 0
  }

  /** Reads on through the tags of a stretch of raw HTML. */
  read(text: string, start: number, end: number): void {
    for (const {name, isClosing, end: tagEnd} of readTags(text, {start, end})) {
      if (voidElements.has(name) || endless.has(name) || text[tagEnd - 2] === '/') continue
      if (isClosing) this.#close(name)
      else this.#add(name)
    }
  }

  #add(name: string): void {
    this.#open.push({name, context: this.#contexts.within(this.context, `<${name}>`)})
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** An end tag ends what is open inside of its element, too; one without a start tag ends nothing. */
  #close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#counts.set(last.name, (this.#counts.get(last.name) ?? 1) - 1)
      if (last.name === name) return
    }
  }
}
