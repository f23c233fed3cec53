import type {Random} from '../random.ts'

/** Joins lines with some kind of line ending: most often one kind, now and then a mixture, a mark, no end. */
export function joinLines(lines: string[], random: Random): string {
  const ending = random.pick(['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r', 'mixed'])
  const of = (): string => (ending === 'mixed' ? random.pick(['\n', '\r\n', '\r']) : ending)
  const last = random.chance(0.85)
  const body = lines.map((line, index) => (index === lines.length - 1 && !last ? line : line + of())).join('')
  return random.chance(0.08) ? `\uFEFF${body}` : body
}
