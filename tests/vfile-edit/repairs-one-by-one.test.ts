import fc from 'fast-check'
import {applyEdits, type Edit, fixpoint, type Repairable} from 'vfile-edit'
import {expect, it} from 'vitest'

type Message = Repairable & {expected: string[]}

/** Asks for a full stop at the end of each line, for one blank where there are two, and for lines in order. */
function lint(text: string): Message[] {
  const messages: Message[] = []
  const ask = (start: number, end: number, expected: string, ruleId: string): void => {
    const place = {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
    messages.push({place, ruleId, source: 'remark-lint', actual: text.slice(start, end), expected: [expected]})
  }
  const lines = text.split('\n')
  let offset = 0
  for (const line of lines) {
    for (const {index, 0: blanks} of line.matchAll(/ {2,}/g))
      ask(offset + index, offset + index + blanks.length, ' ', 'blanks')
    if (!line.endsWith('.')) ask(offset + line.length, offset + line.length, '.', 'stop')
    offset += line.length + 1
  }
  const key = (line: string): string => line.replace(/[^a-z]/g, '')
  const sorted = lines.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).join('\n')
  if (sorted !== text) ask(0, text.length, sorted, 'order')
  return messages
}

const lines = fc.array(fc.string({unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 6}), {
  minLength: 1,
  maxLength: 6
})

it('writes what the same repairs write one at a time, with a new look between, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.array(fc.nat(), {minLength: 40, maxLength: 40}), async (given, picks) => {
      const text = given.join('\n')
      const together = await fixpoint(text, lint)
      let current = text
      for (let messages = lint(current), turn = 0; messages.length > 0; messages = lint(current), turn++) {
        const message = messages[(picks[turn % picks.length] ?? 0) % messages.length]
        if (message) current = applyEdits(current, [editOf(message)]).text
      }
      expect(together.text).toBe(current)
      expect(together).toMatchObject({cycle: [], unfinished: []})
    })
  )
})

function editOf({place, actual, expected, ruleId}: Message): Edit {
  if (!place || !('start' in place)) throw new RangeError('no place')
  const {start, end} = place
  return {
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    actual: actual ?? '',
    expected: expected[0] ?? '',
    rule: ruleId ?? ''
  }
}

it('makes no repair that is not permitted, and the others', async () => {
  const fixed = await fixpoint('b  b\na', lint, {permit: (_, edits) => edits.filter(({rule}) => rule !== 'order')})
  expect(fixed).toMatchObject({text: 'b b.\na.', applied: [{}, {}, {}]})
})

it('gives those their turn that waited for one that is not permitted', async () => {
  const fixed = await fixpoint('b  b\na.', lint, {permit: (_, edits) => edits.filter(({rule}) => rule === 'order')})
  expect(fixed.text).toBe('a.\nb  b')
})

it('says what was changed, and by whom, in the text as it is in the end', async () => {
  const {text, changes} = await fixpoint('b  b\na', lint)
  expect(text).toBe('a.\nb b.')
  expect(changes.map(({start, end, rule}) => `${rule} ${text.slice(start, end)}`)).toContain('order a.\nb b.')
})
