import {atLine, isItem, type Mutation} from './mutation.ts'

const otherBullets: Mutation = (lines, random) => {
  const bullet = random.pick(['-', '*', '+'])
  const [start, end] = [random.below(lines.length), random.below(lines.length)]
  return lines.map((line, index) =>
    index >= start && index <= end ? line.replace(/^([ \t]*)[-*+](?= )/, `$1${bullet}`) : line
  )
}

const numbered: Mutation = (lines, random) => {
  const start = random.below(lines.length)
  const first = random.pick([1, 1, 3])
  const end = start + 2 + random.below(8)
  return lines.map((line, index) =>
    index >= start && index <= end ? line.replace(/^[-*+](?= )/, `${first + index - start}.`) : line
  )
}

/** What makes an item other than its neighbours: bullets, spacing, numbers, task boxes, quotes, words. */
export const itemMutations: Record<string, Mutation> = {
  'other bullet': atLine((line, random) => line.replace(/[-*+]/, random.pick(['-', '*', '+'])), isItem),
  'other bullets': otherBullets,
  'numbered items': numbered,
  'bullet spacing': atLine(
    (line, random) => line.replace(/([-*+]) +/, `$1${random.pick(['', '  ', '\t', '    ', '     '])}`),
    isItem
  ),
  'task item': atLine((line, random) => line.replace(/([-*+]) /, `$1 ${random.pick(['[ ] ', '[x] '])}`), isItem),
  quoted: atLine((line) => `> ${line}`),
  'item below': atLine((line, random) => {
    const indent = random.pick(['  ', '    ', '\t', ' '])
    return [line, `${indent}- [Below ${random.below(90)}](https://below${random.below(90)}.example) - Stands below.`]
  }, isItem),
  'other separator': atLine(
    (line, random) => line.replace(/\) [-–:] /, random.pick([') ', '): ', ') — ', ')- ', ') -', '), ', '). '])),
    isItem
  ),
  'dangling dash': atLine((line, random) => line + random.pick([' -', ' – ', ':', ' - (', '- (see)']), isItem),
  'end of a description': atLine(
    (line, random) => line.replace(/[.。]?$/, random.pick(['', '.', '..', '…', '!', '。', ' ', ' .', '.)', '`', '."'])),
    isItem
  ),
  'lower case': atLine((line) => line.replace(/(?<=[-–:] )\p{Lu}/u, (letter) => letter.toLowerCase()), isItem),
  'sentence that runs on': atLine((line) => line.replace(/\) [-–:] /, ') and its '), isItem),
  'second link': atLine(
    (line, random) =>
      line.replace(/\) [-–:] /, `)${random.pick([' and ', ', ', ' / ', ' '])}[Second](https://second.example) - `),
    isItem
  ),
  'other scheme': atLine(
    (line, random) =>
      line.replace('https://', random.pick(['http://', 'HTTP://', 'htps://', '//', 'https:/', 'https:// '])),
    (line) => line.includes('https://')
  ),
  tracker: atLine(
    (line, random) =>
      line.replace(
        /(https?:\/\/[^\s)>"\]|]+)/,
        `$1${random.pick(['?utm_source=a', '?a=1&utm_campaign=b', '&ref=list', '?fbclid=x', '?utm_source=見る', '?utm_source=a*b'])}`
      ),
    (line) => line.includes('http')
  )
}
