import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {blanks, duplicateUrls, naming, typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'

const rules = {typo, blanks, naming, 'duplicate-urls': duplicateUrls}

function item(name: string, text = 'Text.', comment = ''): string {
  return `- [${name}](https://${name.toLowerCase()}.example) - ${text}${comment === '' ? '' : ` ${comment}`}\n`
}

const old = `# List\n\n${item('Ash')}${item('Elm')}${item('Fir')}${item('Oak')}`
const faulty = item('Yew', 'Text teh.')

/** What a change from one text to another reports: the findings by line, and what is said of comments. */
async function change(
  before: string,
  after: string,
  request: Partial<LintRequest> = {},
  config = ''
): Promise<{found: string[]; told: string[]}> {
  const cwd = repository({'readme.md': before, '.listwright.yml': config})
  writeFileSync(join(cwd, 'readme.md'), after)
  return toldOf(await lintFiles({cwd, paths: [], fix: 'none', diff: false, since: 'HEAD', ...request}, rules))
}

function toldOf({files, problems}: Report): {found: string[]; told: string[]} {
  expect(problems).toEqual([])
  return {
    found: files.flatMap(({findings}) => findings.map(({rule, place}) => `${rule} ${place.start.line}`)),
    told: files.flatMap(({notices}) => notices)
  }
}

const added: Array<[what: string, before: string, after: string]> = [
  ['a comment on the line', old, `${old}${item('Yew', 'Text teh.', '<!--listwright ignore typo-->')}`],
  ['a comment on the line for all rules', old, `${old}${item('Yew', 'Text teh.', '<!--listwright ignore-->')}`],
  ['a comment above', old, `<!--lint disable-->\n\n${old}${faulty}`],
  ['a comment in between', old, `${old}\n<!--lint disable typo-->\n\n${faulty}`],
  ['a comment for the next block', old, `# List\n\n<!--lint ignore typo-->\n\n${old.slice(8)}${faulty}`],
  [
    'a comment that no longer ends',
    `<!--lint disable typo-->\n\ntext teh\n\n<!--lint enable typo-->\n\n${old}`,
    `<!--lint disable typo-->\n\ntext teh\n\n${old}${faulty}`
  ],
  [
    'a comment that begins earlier',
    `${old}\n# More\n\n<!--lint disable typo-->\n\n${item('Tea')}`,
    `<!--lint disable typo-->\n\n${old}${faulty}\n# More\n\n${item('Tea')}`
  ],
  [
    'a comment that was about another entry',
    `${old}${item('Ivy', 'It is teh ivy.', '<!--listwright ignore typo-->')}`,
    `${old}${item('Hop', 'Hops and teh.', '<!--listwright ignore typo-->')}`
  ],
  [
    'a comment that was about another block',
    `# List\n\n<!--lint ignore typo-->\n\ntext teh\n\n${old.slice(8)}`,
    `# List\n\n<!--lint ignore typo-->\n\nmore teh\n\ntext\n\n${old.slice(8)}`
  ]
]

test.each(added)('stops nothing by %s', async (_, before, after) => {
  const {found, told} = await change(before, after)
  expect(found.filter((one) => one.startsWith('typo'))).toHaveLength(1)
  expect(told).toEqual([expect.stringContaining('`heed-added-comments: true`')])
  const heeded = await change(before, after, {heedAddedComments: true})
  expect(heeded.found.filter((one) => one.startsWith('typo'))).toEqual([])
  expect(heeded.told).toEqual([])
})

const kept: Array<[what: string, before: string, after: string]> = [
  ['that has stood above', `<!--lint disable typo-->\n\n${old}`, `<!--lint disable typo-->\n\n${old}${faulty}`],
  [
    'that has stood around the place',
    `# More\n\n<!--lint disable typo-->\n\n${old}\n<!--lint enable typo-->\n\ntext\n`,
    `# Other\n\nNew.\n\n<!--lint disable typo-->\n\n${old}${faulty}\n<!--lint enable typo-->\n\ntext\n`
  ],
  [
    'that has stood before the block',
    `# List\n\n<!--lint ignore typo-->\n\n${old.slice(8)}`,
    `# List\n\n<!--lint ignore typo-->\n\n${old.slice(8)}${faulty}`
  ],
  [
    'on the line of an entry that is changed',
    old + item('Yew', 'Text.', '<!--listwright ignore typo-->'),
    item('Bay') + old + item('Yew', 'More teh.', '<!--listwright ignore typo-->')
  ],
  [
    'on the line of an entry that moves',
    old + item('Yew', 'Text teh.', '<!--listwright ignore typo-->'),
    `# List\n\n${item('Yew', 'New teh.', '<!--listwright ignore typo-->')}${old.slice(8)}`
  ],
  [
    'on the other one of a pair',
    `${old}${item('Yew', 'Text.', '<!--listwright ignore duplicate-urls-->')}`,
    `${old}${item('Yew', 'Text.', '<!--listwright ignore duplicate-urls-->')}- [Taxus](https://yew.example) - Text.\n`
  ]
]

test.each(kept)('heeds a comment %s', async (_, before, after) => {
  const {found, told} = await change(before, after)
  expect({found: found.filter((one) => /typo|urls/.test(one)), told}).toEqual({found: [], told: []})
})

test('takes no comment of a new file for one of the maintainer', async () => {
  const cwd = repository({'readme.md': old})
  writeFileSync(join(cwd, 'new.md'), `<!--lint disable-->\n\n${old}${faulty}`)
  const request = {cwd, paths: ['new.md'], fix: 'none', diff: false, since: 'HEAD'} as const
  expect(toldOf(await lintFiles(request, rules)).found).toEqual(['typo 9'])
})

test('names added comments that keep nothing back anyway', async () => {
  const {told} = await change(old, `<!--lint disable-->\n\n${old}`)
  expect(told).toEqual([expect.stringContaining('line 1 `<!--lint disable-->`')])
})

test('exempts no pair across files by an added comment', async () => {
  const cwd = repository({'a.md': old, 'b.md': '# More\n\n'})
  appendFileSync(join(cwd, 'b.md'), item('Oak', 'Text.', '<!--listwright ignore duplicate-urls-->'))
  const request = {cwd, paths: ['a.md', 'b.md'], fix: 'none', diff: false, acrossFiles: true} as const
  expect(toldOf(await lintFiles({...request, since: 'HEAD'}, rules)).found).toEqual(['duplicate-urls 3'])
  expect(toldOf(await lintFiles({...request, since: 'HEAD', heedAddedComments: true}, rules)).found).toEqual([])
})

test('exempts no entry from the limits of a change by an added comment', async () => {
  const config = 'rules: {contribution: {entries: 1}}\n'
  const ignored = '<!--listwright ignore contribution-->'
  const after = `${old}${item('Yew')}${item('Ivy', 'Text.', ignored)}${item('Hop', 'Text.', ignored)}`
  expect((await change(old, after, {}, config)).found).toEqual(['contribution 8'])
  expect((await change(old, after, {heedAddedComments: true}, config)).found).toEqual([])
})

test('heeds added comments where the config allows it, and not where only the change does', async () => {
  const after = `<!--lint disable-->\n\n${old}${faulty}`
  const allowing = 'heed-added-comments: true\n'
  expect((await change(old, after, {}, allowing)).found).toEqual([])
  const cwd = repository({'readme.md': old})
  writeFileSync(join(cwd, 'readme.md'), after)
  writeFileSync(join(cwd, '.listwright.yml'), allowing)
  const request = {cwd, paths: [], fix: 'none', diff: false, since: 'HEAD'} as const
  expect(toldOf(await lintFiles(request, rules)).found).toEqual(['typo 9'])
})

test('heeds every comment where nothing is compared, and in a commit of one’s own', async () => {
  const after = `<!--lint disable-->\n\n${old}${faulty}`
  const cwd = repository({'readme.md': old})
  writeFileSync(join(cwd, 'readme.md'), after)
  git(cwd, 'add', '--all')
  const request = {cwd, paths: [], fix: 'none', diff: false} as const
  expect(toldOf(await lintFiles(request, rules)).found).toEqual([])
  expect(toldOf(await lintFiles({...request, staged: true}, rules)).found).toEqual([])
})
