import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  commandData,
  commandProperty,
  jsonText,
  logText,
  markdownProse,
  sarifMessage,
  xmlText
} from '../../../packages/engine/src/escape/index.ts'
import {hostileText} from './hostile-text.ts'
import {commandsOf} from './runner-commands.ts'

test('the port of the runner understands both syntaxes', () => {
  expect(commandsOf('  ::error file=a%2Cb,line=3::x%0Ay')).toEqual([
    {name: 'error', properties: {file: 'a,b', line: '3'}, data: 'x\ny'}
  ])
  expect(commandsOf('text ##[add-mask]x')).toEqual([{name: 'add-mask', properties: {}, data: 'x'}])
  expect(commandsOf('##[Heading](#x)\ntext ::error::x\n::unknown::x')).toEqual([])
})

test('no line of a log text is a command, and it still reads the same', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(commandsOf(logText(text))).toEqual([])
      expect(logText(text).replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''))
    })
  )
})

test('data and properties stay in their command', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (file, data) => {
      const commands = commandsOf(`::warning file=${commandProperty(file)},line=1::${commandData(data)}`)
      expect(commands).toMatchObject([{name: 'warning', properties: {line: '1'}}])
      expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line'])
      expect(commandsOf(commands[0]?.data ?? '')).toEqual([])
    })
  )
})

test('data is cut below what the runner keeps, between characters', () => {
  const data = commandData(`a${'👍'.repeat(3000)}`)
  expect(data.length).toBeLessThan(4096)
  expect(data).toMatch(/👍…$/u)
})

test('JSON keeps the value and holds no command', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = jsonText({[text]: text})
      expect(JSON.parse(json)).toEqual({[text]: text})
      expect(commandsOf(json)).toEqual([])
    })
  )
})

test('long runs of anything take time in proportion', () => {
  const start = performance.now()
  for (const run of ['\n', ' ', '::', '##[', '`', '@', ']', '] ', '|', '\u202e', '&']) {
    const text = run.repeat(100_000)
    const escapes = [logText, commandData, commandProperty, jsonText, markdownProse, sarifMessage, xmlText]
    for (const escaped of escapes) escaped(text)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})
