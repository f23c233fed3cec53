import {expect, test} from 'vitest'
import {everyBlock} from './every-block.ts'
import {shownFaultsOf} from './faults-of.ts'

const blocks = everyBlock()

test('there are documents of all parts of the repository', () => {
  const paths = new Set(blocks.map(({path}) => path))
  const some = ['README.md', 'CONTRIBUTING.md', 'docs/action.md', 'docs/hooks.md', 'action.yml', '.listwright.yml']
  expect([...paths]).toEqual(expect.arrayContaining([...some, '.github/workflows/test.yml']))
})

test.each(blocks.map((block) => [`${block.path}:${block.line}`, block] as const))('%s is right', async (_, block) => {
  expect(await shownFaultsOf(block)).toEqual([])
})
