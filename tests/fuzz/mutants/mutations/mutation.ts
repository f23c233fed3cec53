import type {Random} from '../random.ts'

/** Changes a list somewhere; gives new lines and leaves the given ones alone. */
export type Mutation = (lines: string[], random: Random) => string[]

/** Makes a mutation that replaces one line, chosen at random among all that fit, by any number of lines. */
export function atLine(
  change: (line: string, random: Random) => string[] | string,
  fits: (line: string) => boolean = (line) => line.trim() !== ''
): Mutation {
  return (lines, random) => {
    const places = lines.flatMap((line, index) => (fits(line) ? [index] : []))
    if (places.length === 0) return lines
    const place = random.pick(places)
    return lines.flatMap((line, index) => (index === place ? change(line, random) : [line]))
  }
}

/** Makes a mutation that puts one of several blocks of lines somewhere. */
export function inserting(blocks: string[][]): Mutation {
  return (lines, random) => {
    const place = random.below(lines.length + 1)
    return [...lines.slice(0, place), ...random.pick(blocks), ...lines.slice(place)]
  }
}

/** Tells lines that start an item of a list. */
export function isItem(line: string): boolean {
  return /^[ \t>]*[-*+] /.test(line)
}
