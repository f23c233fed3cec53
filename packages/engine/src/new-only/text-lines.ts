/** The lines of a text in the form in which versions are compared: indentation, bullet and white space do not count. */
export class TextLines {
  readonly text: string
  readonly #starts: number[] = [0]
  readonly #words: string[]

  constructor(text: string) {
    this.text = text
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
    this.#words = text.split('\n').map(words)
  }

  /** The words of a line, which counts from 1; empty for blank lines and those that are not there. */
  at(line: number): string {
    return this.#words[line - 1] ?? ''
  }

  /** The words of the nearest line before that has some. */
  before(line: number): string {
    this.#before ??= neighbours(this.#words)
    return this.#before[line - 1] ?? ''
  }
  #before?: string[]

  /** The words of the nearest line behind that has some. */
  behind(line: number): string {
    this.#behind ??= neighbours(this.#words.toReversed()).reverse()
    return this.#behind[line - 1] ?? ''
  }
  #behind?: string[]

  /** The words that a line would have with another text between two offsets of it. */
  with(line: number, start: number, end: number, text: string): string {
    const from = this.#starts[line - 1] ?? 0
    const to = this.#starts[line] ?? this.text.length
    return words(this.text.slice(from, start) + text + this.text.slice(end, to))
  }

  /** Tells whether some line has these words. */
  has(line: string): boolean {
    this.#all ??= new Set(this.#words)
    return this.#all.has(line)
  }
  #all?: Set<string>

  /** Moves an offset off the white space at the ends of its line, onto what the line says. */
  inward(offset: number, line: number): number {
    const start = this.#starts[line - 1] ?? 0
    const whole = this.text.slice(start, this.#starts[line] ?? this.text.length)
    const first = start + (whole.length - whole.trimStart().length)
    const last = start + whole.trimEnd().length
    return whole.trim() === '' ? offset : Math.min(Math.max(offset, first), last)
  }
}

function words(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '')
    .replace(/\s+/g, ' ')
}

/** For each line, the last one before it that says something. */
function neighbours(lines: string[]): string[] {
  let last = ''
  return lines.map((line) => {
    const before = last
    if (line !== '') last = line
    return before
  })
}
