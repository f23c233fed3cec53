import {expect, test} from 'vitest'
import {proven} from '../../packages/cli/src/init/proven.ts'
import type {Statement} from '../../packages/cli/src/init/statement.ts'

const names = ['Oak', 'Elm', 'Yew', 'Ash', 'Fir', 'Bay', 'Box', 'Fig', 'Hop', 'Ivy', 'Nut', 'Rye']
const lines = names.map((name) => `- [${name}](https://trees.example/${name}) - Grows in the park.\n`)
const content = Buffer.from(`# Trees\n\n## Here\n\n${lines.join('')}`)

const words = {isFirm: true, evidence: '', sentence: ''}
const end: Statement = {rule: 'entry-description', option: 'end', value: '.', ...words}
const capital: Statement = {rule: 'entry-description', option: 'capital', value: 'upper', ...words}
const noEnd: Statement = {...end, value: 'none'}
const order: Statement = {rule: 'entry-order', option: 'order', value: 'alphabetical', ...words}

test('keeps what finds nothing else', async () => {
  const {statements, report} = await proven({path: 'trees.md', content}, [end, capital])
  expect(statements).toEqual([end, capital])
  expect(report.files).toMatchObject([{path: 'trees.md', findings: []}])
})

test('drops what would find more, and keeps the rest of the same rule', async () => {
  const {statements} = await proven({path: 'trees.md', content}, [noEnd, capital, order])
  expect(statements).toEqual([capital])
})
