import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {faultyLine, oldList, type Scenario, scenario} from '../../action/scenario.ts'
import {contentOf} from '../block.ts'
import {everyBlock} from '../every-block.ts'
import {kindOf} from '../kind.ts'
import {eventsOf} from '../workflow/steps.ts'
import {workflowWith} from '../workflow/workflow.ts'
import {play} from './play.ts'

const contributions = ['pull_request', 'pull_request_target', 'workflow_run']

/** What our documents tell others to paste, with the events of a contribution that start it. */
const recipes = everyBlock()
  .filter(({path}) => !path.startsWith('.github/'))
  .flatMap((block) => {
    const {value} = contentOf(block)
    if (kindOf(block, value) !== 'workflow') return []
    const events = eventsOf(value).filter((event) => contributions.includes(event))
    return events.map((event) => [`${block.path}:${block.line}`, event, block.text] as const)
  })

/** The line that the contributor added, and the first of the two with the same fault that were there before. */
const added = 10
const oldest = 3

test('there are recipes for every event of a contribution', () => {
  expect(new Set(recipes.map(([, event]) => event))).toEqual(new Set(contributions))
})

test.each(recipes)(
  'the workflow of %s on %s shows the fault once, and nothing when it is mended',
  async (_, event, text) => {
    const scene = await pasted(text)
    const first = await play(text, event, scene)
    expect(first).toMatchObject({isGreen: text.includes('fail-on: never'), lines: [added]})
    expect(first.log + first.summary).toContain('entry-title')
    const suggestions = suggestedLines(scene)
    expect(suggestions).toHaveLength(text.includes('review: suggestions') ? 1 : 0)
    commit(scene, suggestions[0] ?? faultyLine.replace(' ]', ']'))
    expect(await play(text, event, scene)).toMatchObject({isGreen: true, lines: []})
  }
)

test('the steps of the readme hold the whole list to its conventions', async () => {
  const text = workflowWith(stepsOfReadme())
  const seen = await play(text, 'pull_request', await pasted(text))
  expect(seen).toMatchObject({isGreen: false, lines: [oldest]})
  expect(seen.log).toContain('3 places like this, also on lines 4, 10')
})

/** What the readme says of pull requests. */
const advice = /run `npx (.+?)( --deepen)`, or fetch all history \(`(fetch-depth: 0)`\)/

test('the steps of the readme, with either way of its advice for pull requests, report what is new', async () => {
  const [, command = '', deepen = '', depth = ''] = advice.exec(readFileSync('README.md', 'utf8')) ?? []
  const steps = stepsOfReadme().replace('listwright', command)
  const shallow = steps.replace(command, command + deepen)
  const whole = steps.replace(/(checkout@.*)\n/, `$1\n  with:\n    ${depth}\n`)
  for (const text of [shallow, whole].map(workflowWith)) {
    expect(await play(text, 'pull_request', await pasted(text))).toMatchObject({isGreen: false, lines: [added]})
  }
})

function stepsOfReadme(): string {
  const block = everyBlock().find((one) => one.path === 'README.md' && kindOf(one, contentOf(one).value) === 'steps')
  return block?.text ?? ''
}

/** A fresh repository with a list and a workflow, and a pull request that adds a faulty line. */
function pasted(workflow: string): Promise<Scenario> {
  const first = {'readme.md': oldList, '.github/workflows/listwright.yml': workflow}
  return scenario({'readme.md': oldList + faultyLine}, first)
}

/** What the suggestions that were posted put in place of the line. */
function suggestedLines({github}: Scenario): string[] {
  return github.state.threads.map(({body}) => /^```suggestion\n(.*\n)```$/m.exec(body)?.[1] ?? '')
}

function commit({repository, github}: Scenario, line: string): void {
  github.state.pull.head = repository.commit({'readme.md': oldList + line})
}
