import {atLine, isItem, type Mutation} from './mutation.ts'

const swapped: Mutation = (lines, random) => {
  if (lines.length < 2) return lines
  const place = random.below(lines.length - 1)
  const [one = '', other = ''] = lines.slice(place, place + 2)
  return [...lines.slice(0, place), other, one, ...lines.slice(place + 2)]
}

const moved: Mutation = (lines, random) => {
  const from = random.below(lines.length)
  const rest = lines.toSpliced(from, 1)
  return rest.toSpliced(random.below(rest.length + 1), 0, ...lines.slice(from, from + 1))
}

const joined: Mutation = (lines, random) => {
  if (lines.length < 2) return lines
  const place = random.below(lines.length - 1)
  const both = lines.slice(place, place + 2).join(random.pick(['', ' ', ' - ']))
  return [...lines.slice(0, place), both, ...lines.slice(place + 2)]
}

/** What slips of whole lines do: lines dropped, doubled, swapped, moved, joined, split, indented. */
export const lineMutations: Record<string, Mutation> = {
  drop: atLine(
    () => [],
    () => true
  ),
  double: atLine((line) => [line, line]),
  swap: swapped,
  move: moved,
  join: joined,
  split: atLine((line, random) => {
    const letters = [...line]
    const place = random.below(letters.length + 1)
    return [letters.slice(0, place).join(''), letters.slice(place).join('')]
  }),
  cut: atLine((line, random) => {
    const letters = [...line]
    return letters.slice(0, random.below(letters.length + 1)).join('')
  }),
  indent: atLine((line, random) => random.pick([' ', '  ', '   ', '    ', '\t', '\t\t', '\u00A0']) + line),
  outdent: atLine(
    (line) => line.trimStart(),
    (line) => /^[ \t]+\S/.test(line)
  ),
  'blank line': atLine((line, random) => ['', ...(random.chance(0.3) ? [''] : []), line]),
  'no blank line': atLine(
    () => [],
    (line) => line.trim() === ''
  ),
  'trailing blanks': atLine(
    (line, random) => line + random.pick([' ', '  ', '\t', '   \t', '\u00A0']),
    () => true
  ),
  'line that goes on': atLine(
    (line, random) => [line, `${random.pick(['', '  ', '    '])}and goes on with more words`],
    isItem
  )
}
