import {expect, test} from 'vitest'
import {oldList, otherPull, type Scenario, scenario} from '../scenario.ts'
import {ask, query, takeFaults} from './asked.ts'

async function graphql({github}: Scenario, text: string, variables: object = {}) {
  const {status, value} = await ask(github, 'POST', '/graphql', {query: text, variables})
  return {status, ...value}
}

const numbered =
  'query($number: Int!) { repository(owner: "lamps", name: "list") { pullRequest(number: $number) { url } } }'

const unfit: Array<[query: string, variables: object, fault: string]> = [
  ['{ repository(owner: "lamps", name: "list") { lamp } }', {}, 'Cannot query field "lamp"'],
  ['{ repository(owner: "lamps", called: "list") { url } }', {}, 'Unknown argument "called"'],
  ['{ repository(owner: 7, name: "list") { url } }', {}, 'String cannot represent'],
  ['{ repository(owner: "lamps", name: "list") }', {}, 'must have a selection'],
  ['{ repository(', {}, 'Syntax Error'],
  [numbered, {number: '7'}, 'Int cannot represent'],
  [numbered, {}, 'was not provided'],
  [numbered.replace('Int!', 'ID!'), {number: '7'}, 'expecting type'],
  [numbered, {number: 7, page: 1}, 'no variable $page'],
  ['{ repository(owner: "lamps", name: "list") { stargazerCount } }', {}, 'does not know'],
  ['{ repository(owner: "lamps", name: "list") { pullRequest(number: 7) { databaseId } } }', {}, 'is deprecated']
]

test('fails the test whose queries GitHub does not answer', async () => {
  const scene = await scenario()
  for (const [text, variables, fault] of unfit) {
    const {status} = await graphql(scene, text, variables)
    const faults = takeFaults(scene.github).join()
    expect({text, status, faults}).toEqual({text, status: 200, faults: expect.stringContaining(fault)})
  }
})

test('gives no page of a list without a number of nodes, of more than 100 nodes or behind no cursor', async () => {
  const {github} = await scenario()
  const pages = ['', '(first: 101)', '(first: 1, after: "x")']
  const types = ['MISSING_PAGINATION_BOUNDARIES', 'EXCESSIVE_PAGINATION', 'INVALID_CURSOR_ARGUMENTS']
  for (const [index, page] of pages.entries()) {
    const answer = await query(github, `pullRequest(number: 7) { comments${page} { totalCount } }`)
    expect(answer).toMatchObject({errors: [{type: types[index]}]})
  }
  expect(takeFaults(github)).toHaveLength(pages.length)
})

test('does not find another repository or pull request', async () => {
  const scene = await scenario()
  const missing = {status: 200, errors: [{type: 'NOT_FOUND'}]}
  expect(await graphql(scene, '{ repository(owner: "lamps", name: "other") { url } }')).toMatchObject(missing)
  expect(await graphql(scene, numbered, {number: 99})).toMatchObject(missing)
})

test('gives lists page by page', async () => {
  const comments = Array.from({length: 5}, (_, id) => ({id, body: `${id}`, isOurs: true}))
  const {github} = await scenario(undefined, undefined, {comments})
  const found: unknown[] = []
  for (let after = 'null', pages = 0; pages < 3; pages++) {
    const page = `comments(first: 2, after: ${after}) { pageInfo { hasNextPage endCursor } nodes { body } }`
    const {data} = await query(github, `pullRequest(number: 7) { ${page} }`)
    const {nodes, pageInfo} = Object(data).repository.pullRequest.comments
    found.push(...nodes)
    expect(pageInfo.hasNextPage).toBe(pages < 2)
    after = JSON.stringify(pageInfo.endCursor)
  }
  expect(found).toEqual(comments.map(({body}) => ({body})))
})

test('resolves a thread where the token may, and only there', async () => {
  const scene = await scenario(undefined, undefined, {canResolve: false})
  const line = {path: 'readme.md', line: 1, start: 1, side: 'RIGHT', startSide: 'RIGHT', commit: scene.head} as const
  scene.github.state.threads = [{...line, id: 1, body: 'a', isOurs: true, isResolved: false}]
  const {data} = await query(scene.github, 'pullRequest(number: 7) { reviewThreads(first: 1) { nodes { id } } }')
  const [{id: threadId}] = Object(data).repository.pullRequest.reviewThreads.nodes
  const resolve = () =>
    graphql(scene, 'mutation($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }', {
      id: threadId
    })
  expect(await resolve()).toMatchObject({data: {resolveReviewThread: null}, errors: [{type: 'FORBIDDEN'}]})
  scene.github.state.canResolve = true
  expect(await resolve()).toMatchObject({data: {resolveReviewThread: {thread: {isResolved: true}}}})
})

test('shows the files that open pull requests would make', async () => {
  const scene = await scenario()
  scene.repository.git('branch', 'next')
  const long = `${oldList}${'x'.repeat(600_000)}`
  otherPull(scene, {'readme.md': oldList.replace('Tin', 'Zinc'), 'long.md': long, 'image.png': 'a\0b'})
  otherPull(scene, {'readme.md': oldList.replace('* [Old', '* [Elder')}, {baseRef: 'next'})
  scene.repository.git('checkout', '--quiet', 'main')
  scene.repository.commit({'readme.md': oldList.replace('Tin', 'Lead')})
  otherPull(scene, {'long.md': long, 'image.png': 'a\0b'})
  const file = '{ object { ... on Blob { text isTruncated isBinary } } }'
  const nodes = `nodes { number headRefOid potentialMergeCommit {
    oid a: file(path: "readme.md") ${file} b: file(path: "none.md") ${file}
    c: file(path: "long.md") ${file} d: file(path: "image.png") ${file}
  } }`
  const filter = 'states: OPEN, baseRefName: "main", first: 50, orderBy: {field: CREATED_AT, direction: DESC}'
  const {data} = await query(scene.github, `pullRequests(${filter}) { ${nodes} }`)
  expect(Object(data).repository.pullRequests.nodes).toMatchObject([
    {
      number: 10,
      potentialMergeCommit: {
        a: {object: {text: oldList.replace('Tin', 'Lead'), isTruncated: false, isBinary: false}},
        b: null,
        c: {object: {text: long.slice(0, 512_000), isTruncated: true}},
        d: {object: {text: null, isBinary: true}}
      }
    },
    {number: 8, potentialMergeCommit: null},
    {number: 7, headRefOid: scene.head, potentialMergeCommit: {c: null}}
  ])
})
