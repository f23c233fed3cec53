import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {shownFaultsOf} from '../faults-of.ts'

/** What users of the Action name. */
const major = `v${JSON.parse(readFileSync('package.json', 'utf8')).version.split('.')[0]}`
const job = 'jobs:\n  lint:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n'
const head = 'on: pull_request\npermissions:\n  contents: read\n'
const right = `${head}${job}    steps:\n      - uses: listwright/listwright@${major}\n`
const posting = right
  .replace('read\n', 'read\n  pull-requests: write\n')
  .concat('        with:\n          review: suggestions\n')
const target = posting.replace('pull_request', 'pull_request_target')
const calling = `${head}jobs:\n  test:\n    uses: ./.github/workflows/test.yml\n`
/** Hidden from the linter, which takes it for a template string. */
const expression = (text: string) => `\${{ ${text} }}`
const run = (command: string) => `${head}${job}    steps:\n      - run: ${command}\n`

/** Blocks of YAML that are right, beside the ones below that are not. */
test.each([right, posting, target, calling, run('npx listwright --since "origin/$GITHUB_BASE_REF"')])(
  'is right: %j',
  async (text) => {
    expect(await found(text)).toEqual([])
  }
)

const brokenWorkflows: Array<[what: string, text: string, found: string]> = [
  ['a key of a job that is misspelt', right.replace('    steps', '    step'), '8: workflow-parser: Unexpected'],
  ['a key of a step that is misspelt', `${right}        wiht: {}\n`, '10: workflow-parser: Unexpected'],
  ['an event that does not exist', right.replace('request', 'requests'), '1: workflow-parser: Unexpected'],
  ['an Action without ref', right.replace(`@${major}`, ''), '9: actionlint: action: specifying'],
  [
    'a job that needs none there is',
    right.replace('    steps', '    needs: build\n    steps'),
    '5: actionlint: job-needs'
  ],
  ['a runner that GitHub does not have', right.replace('ubuntu', 'ubunto'), '6: actionlint: runner-label'],
  [
    'text of a contribution in a shell',
    run(`echo "${expression('github.event.pull_request.title')}"`),
    '9: actionlint: expression'
  ],
  [
    'a field that the event lacks',
    run(`echo ${expression('github.event.pull_requst.id')}`),
    '9: languageservice: Context'
  ],
  [
    'a condition that is always true',
    `${run('ls')}        if: ${expression('true')} && false\n`,
    '10: languageservice: Conditional'
  ],
  ['a commit with too few digits', right.replace(major, '8f4b7f8'), '9: languageservice: The provided ref'],
  ['a branch in place of a version', right.replace(major, 'main'), '9: ref: '],
  ['a version of others that can be moved', `${right}      - uses: actions/checkout@v7\n`, '10: ref: '],
  ['a major of ours that is not out', right.replace(major, 'v9'), '9: ref: '],
  ['our own folder in the workflow of others', right.replace(`listwright/listwright@${major}`, './'), '9: ref: '],
  ['an input that the Action lacks', `${right}        with:\n          reviews: off\n`, '11: inputs: '],
  ['a value that an input does not take', `${right}        with:\n          source: moon\n`, 'inputs: '],
  ['an Action whose inputs are not known', right.replace('listwright/listwright', 'moth/lamp'), '9: inputs: '],
  [
    'an output that the Action lacks',
    `${right}        id: a\n      - run: echo "${expression('steps.a.outputs.none')}"\n`,
    '11: outputs: '
  ],
  [
    'a checkout beside a token that writes',
    `${target}      - uses: actions/checkout@${'a'.repeat(40)}\n`,
    'checkout: '
  ],
  ['a checkout by hand beside such a token', `${target}      - run: gh pr checkout 1\n`, 'checkout: '],
  ['no permissions', right.replace('permissions:\n  contents: read\n', ''), '1: permissions: '],
  [
    'permissions for everything',
    right.replace('permissions:\n  contents: read', 'permissions: write-all'),
    '2: permissions: '
  ],
  [
    'a permission to sign that nothing publishes with',
    right.replace('read\n', 'read\n  id-token: write\n'),
    'permissions: No step'
  ],
  ['a release without the permission', run('gh release create v1'), '2: permissions: A step needs'],
  ['a permission to write the code', right.replace('contents: read', 'contents: write'), '3: permissions: No step'],
  [
    'a permission that no step needs',
    right.replace('read\n', 'read\n  security-events: write\n'),
    'permissions: No step'
  ],
  ['a review without the permission', posting.replace('  pull-requests: write\n', ''), 'permissions: A step'],
  ['a job without end', right.replace('    timeout-minutes: 5\n', ''), '5: timeout: '],
  ['runs that do not end each other', `${right}concurrency: lint\n`, '10: concurrency: '],
  [
    'runs of the base that end each other',
    `${target}concurrency:\n  group: ${expression('github.workflow')}-${expression('github.ref')}\n  cancel-in-progress: true\n`,
    'concurrency: '
  ],
  ['an option that the command lacks', run('npx listwright --sinse main'), '9: commands: ']
]

test.each(brokenWorkflows)('finds in a workflow: %s', async (_, text, fault) => {
  expect(await found(text)).toContainEqual(expect.stringContaining(fault))
})

function found(text: string): Promise<string[]> {
  return shownFaultsOf({path: 'a.md', line: 1, language: 'yaml', meta: '', text: withConcurrency(text)})
}

/** Puts at the end, where it moves no line, how runs make way for each other. */
function withConcurrency(text: string): string {
  const group = `${expression('github.workflow')}-${expression('github.event.pull_request.number')}`
  return text.includes('concurrency:') ? text : `${text}concurrency:\n  group: ${group}\n  cancel-in-progress: true\n`
}
