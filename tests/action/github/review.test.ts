import {expect, test} from 'vitest'
import {type Scenario, scenario} from '../scenario.ts'
import {ask} from './asked.ts'
import {diffLines} from './diff-lines.ts'

const lines = Array.from({length: 30}, (_, index) => `line ${index + 1}\n`)

/** A pull request that changes lines 4 and 12, in two hunks (1 to 7, 9 to 15), and removes line 25. */
function changed(): Promise<Scenario> {
  const head = lines.map((line, index) => (index === 3 || index === 11 ? `other ${line}` : index === 24 ? '' : line))
  return scenario({'readme.md': head.join(''), 'image.png': 'a\0b'}, {'readme.md': lines.join('')})
}

async function review(scene: Scenario, comment: object, others: object[] = [], facts: object = {}) {
  const body = {
    event: 'COMMENT',
    body: 'a',
    comments: [...others, {path: 'readme.md', body: 'b', ...comment}],
    ...facts
  }
  const {status, value} = await ask(scene.github, 'POST', '/repos/lamps/list/pulls/7/reviews', body)
  return {status, reason: String(value.errors ?? '')}
}

test('takes comments on lines of either side, in one hunk', async () => {
  const scene = await changed()
  const comments = [
    {line: 4},
    {line: 1, side: 'RIGHT'},
    {start_line: 4, line: 7},
    {line: 25, side: 'LEFT'},
    {start_line: 25, start_side: 'LEFT', line: 25, side: 'RIGHT'}
  ]
  for (const comment of comments) expect(await review(scene, comment)).toEqual({status: 200, reason: ''})
  expect(scene.github.state.threads).toHaveLength(comments.length)
})

const refused: Array<[object, reason: string]> = [
  [{path: 'other.md', line: 4}, 'path is invalid'],
  [{path: 'image.png', line: 1}, 'line must be part of the diff'],
  [{line: 18}, 'line must be part of the diff'],
  [{}, 'line must be part of the diff'],
  [{line: 30, side: 'LEFT'}, 'line must be part of the diff'],
  [{line: 4, side: 'MIDDLE'}, 'side is invalid'],
  [{start_line: 7, line: 9}, 'part of the same hunk'],
  [{start_line: 8, line: 9}, 'part of the same hunk'],
  [{start_line: 4, line: 4}, 'must precede the end line'],
  [{start_line: 5, line: 4}, 'must precede the end line'],
  [{line: 4, body: ' '}, "body can't be blank"],
  [{line: 4, body: 'x'.repeat(65_537)}, 'is too long']
]

test('refuses a review for one comment that cannot be placed, and takes none of the others', async () => {
  const scene = await changed()
  for (const [comment, reason] of refused) {
    const answer = await review(scene, comment, [{path: 'readme.md', body: 'good', line: 4}])
    expect({comment, ...answer}).toEqual({comment, status: 422, reason: expect.stringContaining(reason)})
  }
  expect(scene.github.state.threads).toEqual([])
})

test('refuses a review without words of its own, or of a commit that is not of the pull request', async () => {
  const scene = await changed()
  const wrong: Array<[object, reason: string]> = [
    [{body: ''}, "can't be blank"],
    [{commit_id: scene.base}, 'not part of the pull request'],
    [{commit_id: '1'.repeat(40)}, 'not part of the pull request']
  ]
  for (const [facts, reason] of wrong) {
    const answer = await review(scene, {line: 4}, [], facts)
    expect(answer).toEqual({status: 422, reason: expect.stringContaining(reason)})
  }
})

test('refuses every line where GitHub gives no patches', async () => {
  const scene = await changed()
  scene.github.state.isPatchless = true
  expect((await review(scene, {line: 4})).status).toBe(422)
})

test('takes hunks that follow each other without a gap for two', () => {
  const lines = diffLines('@@ -1 +1 @@\n-a\n+b\n@@ -2 +2 @@\n-c\n+d')
  expect(lines.map(({hunk, after}) => [hunk, after])).toEqual([
    [0, undefined],
    [0, 1],
    [1, undefined],
    [1, 2]
  ])
})
