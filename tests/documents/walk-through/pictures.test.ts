import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {scenario} from '../../action/scenario.ts'
import {contentOf} from '../block.ts'
import {everyBlock} from '../every-block.ts'
import {eventsOf} from '../workflow/steps.ts'
import {play} from './play.ts'

const bread = `# Awesome Bread

## Sourdough

- [Crumb Atlas](https://crumb.example/atlas) - Reads a loaf by its holes.
- [Feeding a Starter](https://crumb.example/starter) - Keeps it alive on a spoon of flour a day.
- [Hydration Tables](https://loaf.example/hydration) - Turns percents into grams.
- [Overnight Country Loaf](https://loaf.example/country) - One bowl, four folds, no mixer.

## Rye

- [Boiled Rye](https://rye.example/boiled) - Why hot water keeps a loaf fresh for a week.
- [Three-Stage Rye](https://rye.example/three-stages) - The long way, with a timetable.
`

const added = [
  '- [Tin Loaves  for Beginners](https://rye.example/tins?utm_source=newsletter) - No shaping, no banneton',
  '- [The Starter, Explained](https://www.crumb.example/starter/) - Feeds, floats and failures.'
]

/** The first workflow of a document that is started by an event. */
function workflowOf(path: string, event: string): string {
  const blocks = everyBlock().filter((block) => block.path === path && block.text.includes('jobs:'))
  return blocks.find((block) => eventsOf(contentOf(block).value).includes(event))?.text ?? ''
}

/** Without what no two runs have in common. */
function lasting(text: string): string {
  return text.replaceAll(/\/blob\/[0-9a-f]{40}\//g, '/blob/main/')
}

async function contribution(workflow: string) {
  const first = {'readme.md': bread, '.github/workflows/listwright.yml': workflow}
  return scenario({'readme.md': `${bread}${added.join('\n')}\n`}, first)
}

test('the readme shows the summary that its workflow writes', async () => {
  const workflow = workflowOf('README.md', 'pull_request')
  const {summary} = await play(workflow, 'pull_request', await contribution(workflow))
  await expect(lasting(summary)).toMatchFileSnapshot('summary.md')
})

test('the readme shows the suggestion that the documented workflow posts', async () => {
  const workflow = workflowOf('docs/action.md', 'pull_request_target')
  const scene = await contribution(workflow)
  await play(workflow, 'pull_request_target', scene)
  const {threads, comments} = scene.github.state
  expect(threads.map(({line}) => line)).toEqual([14])
  expect(comments.map(({body}) => lasting(body))).toEqual([expect.stringContaining('Feeding a Starter')])
  await expect(threads[0]?.body).toMatchFileSnapshot('suggestion.md')
})

test.each(['summary', 'suggestion'])('the picture of the %s was drawn from what it is now', (name) => {
  const drawn = JSON.parse(readFileSync('docs/pictures.json', 'utf8'))
  const text = readFileSync(`tests/documents/walk-through/${name}.md`)
  expect(drawn[name], 'run `node scripts/pictures.mjs` and commit it').toBe(
    createHash('sha256').update(text).digest('hex')
  )
})
