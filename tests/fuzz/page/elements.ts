import type {Block} from './page.ts'

/** Elements that end the line that they stand in. */
const lineEnding = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' '
  )
)

/** Elements without content. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Elements whose opening closes an open one of the same kind, and what it has to lie in for that. */
const repeated: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  tr: ['table'],
  td: ['tr'],
  th: ['tr']
}

/** Elements that say nothing about where a line stands: a paragraph in an item or none is a matter of white space. */
const unseen = new Set(['p', 'html', 'body', 'tbody', 'thead', 'tfoot', 'tr'])

/** Tells whether a tag, opening or closing, ends the line that it stands in. */
export function endsLine(name: string): boolean {
  return lineEnding.has(name)
}

type Element = {name: string; start: string; label: Block | undefined}

/** The elements that are open at some place of a page; text styles are none. */
export class OpenElements {
  readonly #elements: Element[] = []

  /** Opens an element, and closes those that end where it begins. */
  open(name: string, start: string | undefined): void {
    if (endsLine(name) && this.#elements.at(-1)?.name === 'p') this.#elements.pop()
    const around = repeated[name]
    if (around) this.#closeSibling(name, around)
    if (empty.has(name)) return
    this.#elements.push({
      name,
      start: name === 'ol' && start !== undefined && start !== '1' ? ` ${start}` : '',
      label: undefined
    })
  }

  /** Closes an element, where one is open, with all in it; a cell of a table keeps what is around it open. */
  close(name: string): void {
    for (let place = this.#elements.length - 1; place >= 0; place--) {
      const open = this.#elements[place]?.name
      if (open === name) {
        this.#elements.length = place
        return
      }
      if ((open === 'td' || open === 'th') && name !== 'tr' && name !== 'table' && name !== 'tbody') return
    }
  }

  /** Tells whether an element of the name is open. */
  has(name: string): boolean {
    return this.#elements.some((element) => element.name === name)
  }

  /** The level of the heading that is open. */
  get level(): number | undefined {
    const heading = this.#elements.findLast(({name}) => /^h[1-6]$/.test(name))
    return heading && Number(heading.name[1])
  }

  /** The elements that show, from the outside in. */
  get path(): string {
    const seen = this.#elements.filter(({name}) => lineEnding.has(name) && !unseen.has(name))
    return seen.map(({name, start}) => name + start).join('>')
  }

  /** Puts a line into the item that is open: the first is what others, and items below, belong to. */
  place(block: Block): void {
    const items = this.#elements.filter(({name}) => name === 'li' || name === 'dd')
    const own = items.at(-1)
    block.below = items.findLast(({label}) => label)?.label
    if (own && !own.label) own.label = block
  }

  #closeSibling(name: string, around: string[]): void {
    const place = this.#elements.findLastIndex((element) => element.name === name)
    const parent = this.#elements.findLastIndex((element) => around.includes(element.name))
    if (place > parent) this.#elements.length = place
  }
}
