import {type Finding, listRule} from 'unified-list-rule'
import {describe, expect, it} from 'vitest'
import {lint} from './lint.ts'

const text = '- [a](https://a.example)\r\n- [b](https://b.example)\r\n'

function messageOf(finding: Finding, source = text) {
  const schema = {type: 'object', properties: {}} as const
  const meta = {id: 'one', summary: '', why: '', fix: null, schema, related: []}
  return lint(
    listRule(meta, (_context, report) => report(finding)),
    undefined,
    source
  )[0]
}

const at = {start: 3, end: 4}

describe('report', () => {
  it('fills in place and actual text', () => {
    expect(messageOf({at, message: 'Unexpected `a`'})).toMatchObject({
      place: {start: {line: 1, column: 4, offset: 3}, end: {line: 1, column: 5, offset: 4}},
      actual: 'a'
    })
  })

  it('takes an offset for an insertion', () => {
    expect(messageOf({at: 26, message: 'Unexpected', expected: 'x'})).toMatchObject({
      place: {line: 2, column: 1, offset: 26},
      actual: '',
      expected: ['x']
    })
  })

  it('puts a safe repair into `expected`, a choice too, and a single suggestion beside it', () => {
    expect(messageOf({at, message: 'Unexpected', expected: ''})?.expected).toEqual([''])
    expect(messageOf({at, message: 'Unexpected', suggest: ['x', 'y']})?.expected).toEqual(['x', 'y'])
    const message = messageOf({at, message: 'Unexpected', suggest: ['x']})
    expect(message?.expected).toBeUndefined()
    expect(message?.suggest).toEqual(['x'])
    expect(messageOf({at, message: 'Unexpected', suggest: []})).not.toHaveProperty('suggest')
  })

  it('names the other place as the cause', () => {
    const cause = {at: {start: 29, end: 30}, message: 'First here', path: 'other.md'}
    expect(messageOf({at, message: 'Unexpected', cause})?.cause).toMatchObject({
      reason: 'First here',
      place: {start: {line: 2, column: 4}},
      file: 'other.md',
      ruleId: 'one',
      source: 'remark-lint'
    })
  })

  it('hands on note, focus and group', () => {
    const message = messageOf({at: {start: 0, end: 24}, focus: at, message: 'Unexpected', note: 'Why', group: 'kind'})
    expect(message).toMatchObject({note: 'Why', group: 'kind', focus: {start: {offset: 3}, end: {offset: 4}}})
  })

  it('counts behind a byte order mark', () => {
    expect(messageOf({at, message: 'Unexpected'}, `\uFEFF${text}`)).toMatchObject({
      actual: 'a',
      place: {start: {column: 4, offset: 3}}
    })
  })

  it('refuses offsets that the text does not have', () => {
    expect(messageOf({at: 999, message: 'Unexpected'})?.cause).toBeInstanceOf(RangeError)
  })
})
