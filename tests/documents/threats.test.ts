import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const text = readFileSync('docs/security.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)

/** The tests that a row names, by their titles and files. */
function testsIn(row: string): Array<{title: string; path: string}> {
  const cell = row.split(' | ').at(-1) ?? ''
  return [...cell.matchAll(/\[([^\]]+)\]\(\.\.\/(tests\/[\w./-]+\.test\.ts)\)/g)].map(([, title = '', path = '']) => ({
    title,
    path
  }))
}

test('each threat names its test', () => {
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => testsIn(row).length === 0)).toEqual([])
})

test.each(rows.flatMap(testsIn).map(({title, path}) => [title, path] as const))(
  'there is a test: %s',
  (title, path) => {
    expect(existsSync(path)).toBe(true)
    // As the title of a test, not somewhere in a comment; `%s` stands for the rows of a table.
    const source = readFileSync(path, 'utf8')
    const isTitle = new RegExp(`\\(\\s*(['"\`])${escaped(title)}\\1`).test(source)
    expect(isTitle).toBe(true)
  }
)

test('every attack that there is stands in the table', () => {
  const named = new Set(rows.flatMap(testsIn).map(({path}) => path))
  const attacks = readdirSync('tests/attacks').map((name) => `tests/attacks/${name}`)
  expect([...named]).toEqual(expect.arrayContaining(attacks))
})

function escaped(title: string): string {
  return title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
