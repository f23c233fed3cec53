/** Tells whether a smaller input still shows what is looked for. */
export type Shows<T> = (smaller: T) => Promise<boolean>

/** How often a smaller input may still be tried. */
export type Budget = {tries: number}

/**
 * Makes a list of parts as small as it can by leaving parts out: delta debugging (Zeller and Hildebrandt, 2002), first
 * halves, then ever smaller pieces.
 */
export async function shrinkParts<T>(parts: T[], shows: Shows<T[]>, budget: Budget): Promise<T[]> {
  let current = parts
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = current.length - size; start > -size && budget.tries > 0; start -= size) {
      const smaller = current.toSpliced(Math.max(start, 0), size + Math.min(start, 0))
      if (smaller.length === current.length) continue
      budget.tries--
      if (await shows(smaller)) current = smaller
    }
  }
  return current
}

/** Line ends, then words and marks: whole words keep a counterexample readable. */
const cuts = [/(?<=\r\n|\n|\r(?!\n))/, /(?<=[ /\]).])/, /(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/u]

/** Makes a text smaller: by lines, then by pieces of lines, then by words and marks, until none of it helps. */
export async function shrinkText(text: string, shows: Shows<string>, budget: Budget): Promise<string> {
  let current = text
  for (let last = ''; last !== current && budget.tries > 0; ) {
    last = current
    for (const cut of cuts) {
      const smaller = await shrinkParts(current.split(cut), (some) => shows(some.join('')), budget)
      current = smaller.join('')
    }
  }
  return current
}
