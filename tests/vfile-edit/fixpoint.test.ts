import fc from 'fast-check'
import {VFile} from 'vfile'
import {fixpoint, WrongEditError} from 'vfile-edit'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'

/** Lints with rules `id: [pattern, replacement]`. */
function lint(rules: Record<string, [RegExp, string]>): (text: string) => VFileMessage[] {
  return (text) => {
    const file = new VFile(text)
    const points = location(text)
    for (const [ruleId, [pattern, expected]] of Object.entries(rules)) {
      for (const {0: actual, index} of text.matchAll(pattern)) {
        const start = points.toPoint(index)
        const end = points.toPoint(index + actual.length)
        if (!start || !end) continue
        const message = file.message(`Unexpected \`${actual}\``, {start, end})
        Object.assign(message, {ruleId, source: 'remark-lint', actual, expected: [expected]})
      }
    }
    return file.messages
  }
}

it('repairs until nothing is left', async () => {
  const fixed = await fixpoint('aabbb', lint({squeeze: [/bb/g, 'b'], swap: [/ab/g, 'b']}))
  expect(fixed).toMatchObject({text: 'b', messages: [], cycle: [], unfinished: []})
  expect(fixed.applied.length).toBeGreaterThan(2)
})

it('returns the messages that have no repair', async () => {
  const fixed = await fixpoint('abc', (text) => [
    ...lint({drop: [/a/g, '']})(text),
    new VFile().message('Unexpected c')
  ])
  expect(fixed.text).toBe('bc')
  expect(fixed.messages.map((message) => message.reason)).toEqual(['Unexpected c'])
})

it('restores the text before a cycle and names its rules', async () => {
  const rules = lint({good: [/x/g, 'y'], there: [/a/g, 'b'], back: [/b/g, 'a']})
  const fixed = await fixpoint('x a', rules)
  expect(fixed).toMatchObject({text: 'y b', cycle: ['back', 'there'], unfinished: []})
})

it('stops after ten passes and names the rules that want more', async () => {
  const fixed = await fixpoint('a', lint({grow: [/a$/g, 'aa']}))
  expect(fixed).toMatchObject({text: 'a'.repeat(11), cycle: [], unfinished: ['grow']})
})

it('waits for a linter that is asynchronous', async () => {
  const rules = lint({drop: [/a/g, '']})
  expect((await fixpoint('banana', async (text) => rules(text))).text).toBe('bnn')
})

it('rejects when a rule is wrong about the text', async () => {
  const rules = lint({wrong: [/a/g, 'b']})
  const stale = (text: string) => rules(` ${text}`)
  await expect(fixpoint('ca', stale)).rejects.toThrow(WrongEditError)
})

it('is idempotent', async () => {
  const rules = lint({blanks: [/ +$/gm, ''], doubled: [/ {2}/g, ' '], dash: [/^\*/gm, '-']})
  const text = fc.string({unit: fc.constantFrom('a', ' ', '*', '-', '\n', '\r\n'), maxLength: 30})
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      const once = await fixpoint(text, rules)
      const twice = await fixpoint(once.text, rules)
      expect(twice).toEqual({
        text: once.text,
        messages: [],
        applied: [],
        changes: [],
        cycle: [],
        unfinished: []
      })
    })
  )
})
