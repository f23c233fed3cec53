import {expect, test} from 'vitest'
import {oldList, scenario} from '../scenario.ts'
import {ask, takeFaults} from './asked.ts'
import {isDescribed} from './description.ts'

const home = '/repos/lamps/list'
const ours = {body: 'text', isOurs: true}
const theirs = {...ours, isOurs: false}
const thread = {
  path: 'readme.md',
  line: 1,
  start: 1,
  side: 'RIGHT',
  startSide: 'RIGHT',
  commit: '',
  isResolved: false
} as const

const answered: Array<[method: string, path: string, status: number]> = [
  ['GET', '/pulls/7', 200],
  ['GET', '/pulls/7/files', 200],
  ['GET', '/pulls/8', 404],
  ['GET', '/git/trees/main?recursive=1', 200],
  ['GET', '/git/blobs/0000000000000000000000000000000000000000', 404],
  ['GET', '/compare/main...feature?per_page=1', 200],
  ['GET', '/compare/main...nothing', 404],
  ['POST', '/issues/7/comments', 201],
  ['PATCH', '/issues/comments/1', 200],
  ['PATCH', '/issues/comments/2', 403],
  ['PATCH', '/issues/comments/3', 404],
  ['PATCH', '/pulls/comments/1', 200],
  ['PATCH', '/pulls/comments/2', 403],
  ['DELETE', '/pulls/comments/1', 204],
  ['DELETE', '/pulls/comments/2', 403],
  ['DELETE', '/pulls/comments/3', 404]
]

test('answers with the status of GitHub, and lets nobody change the comments of others', async () => {
  const comments = [
    {...ours, id: 1},
    {...theirs, id: 2}
  ]
  const threads = comments.map((comment) => ({...thread, ...comment}))
  const {github} = await scenario(undefined, undefined, {comments, threads})
  for (const [method, path, status] of answered) {
    const body = method === 'POST' || method === 'PATCH' ? {body: 'other'} : undefined
    const {value, ...answer} = await ask(github, method, home + path, body)
    expect({method, path, ...answer}).toMatchObject({method, path, status})
    if (status < 400) continue
    expect(value).toMatchObject({message: expect.any(String), documentation_url: expect.stringMatching(/^https:/)})
  }
})

const unfit: Array<[method: string, path: string, body: object | undefined, status: number, fault: string]> = [
  ['GET', `${home}/pulls/7/nothing`, undefined, 404, 'There is no operation'],
  ['GET', '/user', undefined, 404, 'There is no operation'],
  ['GET', `${home}/pulls/seven`, undefined, 422, 'pull_number'],
  ['GET', `${home}/pulls/7/files?per_page=101`, undefined, 422, 'per_page: 101 of at most 100'],
  ['GET', `${home}/pulls/7/files?per_page=0`, undefined, 422, 'per_page: 0 of at most 100'],
  ['GET', `${home}/pulls/7/files?per_page=all`, undefined, 422, 'per_page'],
  ['GET', `${home}/pulls/7/files?size=10`, undefined, 422, 'takes no size'],
  ['POST', `${home}/issues/7/comments`, {text: 'a'}, 422, 'body'],
  ['POST', `${home}/issues/7/comments`, {body: 1}, 422, 'body'],
  ['POST', `${home}/issues/7/comments`, undefined, 422, 'needs a body'],
  ['POST', `${home}/pulls/7/reviews`, {body: 'a', comments: [{path: 'a', body: 'b', startLine: 1}]}, 422, 'startLine'],
  ['POST', `${home}/pulls/7/reviews`, {event: 'PRAISE', body: 'a'}, 422, 'event'],
  ['GET', `${home}/contents/readme.md`, undefined, 500, 'does not know']
]

test.runIf(isDescribed)('fails the test whose requests GitHub does not know', async () => {
  const {github} = await scenario()
  for (const [method, path, body, status, fault] of unfit) {
    const answer = await ask(github, method, path, body)
    const faults = takeFaults(github)
    expect({path, status: answer.status, faults}).toEqual({path, status, faults: [expect.stringContaining(fault)]})
  }
})

test.runIf(isDescribed)('fails the test whose own answers GitHub would not give', async () => {
  const {github} = await scenario(undefined, undefined, {}, () => ({status: 200, body: {number: '7'}}))
  await ask(github, 'GET', `${home}/pulls/7`)
  expect(takeFaults(github)).toEqual([expect.stringContaining('200 to GET')])
})

test('gives lists in pages with links to the others, and nothing beyond the end', async () => {
  const many = Object.fromEntries(Array.from({length: 5}, (_, index) => [`${index}.md`, oldList]))
  const {github} = await scenario(many)
  const page = async (size: number, number: number) => {
    const {value, link} = await ask(github, 'GET', `${home}/pulls/7/files?per_page=${size}&page=${number}`)
    const relations = [...link.matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(([, to, relation]) => `${relation} ${to}`)
    return {names: Object.values(value).map((file) => Object(file).filename), relations}
  }
  expect(await page(2, 1)).toEqual({names: ['0.md', '1.md'], relations: ['next 2', 'last 3']})
  expect(await page(2, 3)).toEqual({names: ['4.md'], relations: ['prev 2', 'first 1']})
  expect(await page(2, 9)).toEqual({names: [], relations: ['prev 8', 'first 1']})
  const {link} = await ask(github, 'GET', `${home}/pulls/7/files?per_page=2`)
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(link) ?? []
  expect(next).toContain('/repositories/')
  expect(Object.values((await ask(github, 'GET', next.replace(github.url, ''))).value)).toHaveLength(2)
})

test('lets nobody write without the permission, or without a token', async () => {
  const {github} = await scenario(undefined, undefined, {isReadOnly: true})
  const {status, value} = await ask(github, 'POST', `${home}/issues/7/comments`, {body: 'a'})
  expect({status, ...value}).toMatchObject({status: '403', message: 'Resource not accessible by integration'})
  const {status: other} = await fetch(`${github.url}${home}/issues/7/comments`, {method: 'POST', body: '{"body":"a"}'})
  expect(other).toBe(401)
  expect(github.state.comments).toEqual([])
})

test('takes no comment of more than 65,536 characters', async () => {
  const {github} = await scenario()
  const {status, value} = await ask(github, 'POST', `${home}/issues/7/comments`, {body: 'x'.repeat(65_537)})
  expect({status, ...value}).toMatchObject({status: '422', errors: [{code: 'unprocessable'}]})
})
