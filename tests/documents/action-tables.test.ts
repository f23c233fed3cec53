import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {mappingOf} from './block.ts'
import {actionMetadata} from './workflow/inputs-and-outputs.ts'

const text = readFileSync('docs/action.md', 'utf8')

test.each(['Inputs', 'Outputs'])('the table of %s has those of action.yml, in their order', (heading) => {
  expect(cellsBelow(heading)).toEqual(Object.keys(mappingOf(actionMetadata[heading.toLowerCase()])))
})

/** The first cells of the rows below a heading. */
function cellsBelow(heading: string): string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name)
}
