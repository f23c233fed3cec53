import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {applyPatch} from 'diff'
import fc from 'fast-check'
import {type Change, unifiedDiff} from 'vfile-edit'
import {describe, expect, it, onTestFinished} from 'vitest'

it('shows the changed lines with three lines around them', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n'
  expect(unifiedDiff('docs/readme.md', before, before.replace('e', 'E'))).toBe(
    '--- a/docs/readme.md\n+++ b/docs/readme.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n'
  )
})

it('says when the final newline is missing', () => {
  expect(unifiedDiff('a.md', 'a', 'a\n')).toContain('\n-a\n\\ No newline at end of file\n+a\n')
})

it('is empty when nothing changed', () => {
  expect(unifiedDiff('a.md', 'a\n', 'a\n', [{rule: 'order', start: 0, end: 1}])).toBe('')
})

const text = fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r\n', ' ', '@@ '), maxLength: 30})

it('leads from one text to the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('a.md', before, after)
      if (diff) expect(applyPatch(before, diff, {autoConvertLineEndings: false})).toBe(after)
      else expect(before).toBe(after)
    })
  )
})

/** Twenty lines, `line 1` and so on. */
const lines = Array.from({length: 20}, (_, index) => `line ${index + 1}\n`)

/** A text whose parts were repaired, with the places of the repairs in it. */
function repaired(edits: Array<[rule: string, from: string, to: string]>, given: string) {
  let after = given
  for (const [, from, to] of edits) after = after.replace(from, to)
  const repairs = edits.map(([rule, , to]): Change => {
    const start = after.indexOf(to)
    return {rule, start, end: start + to.length}
  })
  return {after, repairs}
}

/** The headers of the hunks, less the line numbers. */
function headers(diff: string): string[] {
  return diff.split('\n').flatMap((line) => (line.startsWith('@@ ') ? [line.replace(/^@@ .*? @@/, '@@')] : []))
}

describe('the header of a hunk', () => {
  const before = lines.join('')

  it('names the rules that made it, in order and once', () => {
    const edits: Array<[string, string, string]> = [
      ['url-hygiene', 'line 2\n', 'Line two\n'],
      ['entry-order', 'line 4\n', 'Line four\n'],
      ['entry-order', 'line 5\n', 'Line five\n'],
      ['entry-title', 'line 18\n', 'Line eighteen\n']
    ]
    const {after, repairs} = repaired(edits, before)
    expect(headers(unifiedDiff('a.md', before, after, repairs))).toEqual([
      '@@ entry-order, url-hygiene',
      '@@ entry-title'
    ])
  })

  it('does not name a rule that only repaired a line nearby', () => {
    const {after, repairs} = repaired([['entry-title', 'line 9\n', 'Line nine\n']], before)
    const apart = before.indexOf('line 11')
    const others = [{rule: 'entry-order', start: apart, end: apart + 4}]
    expect(headers(unifiedDiff('a.md', before, after, [...others, ...repairs]))).toEqual(['@@ entry-title'])
  })

  it.each([
    ['a line', 'line 10\n', 0],
    ['a line with the end of the one before', '\nline 10', 0],
    ['a word at the end of a line', ' 10', 0],
    ['the first line', 'line 1\n', 0],
    ['the last line', 'line 20\n', 0],
    ['the final newline', '\n', before.length - 1]
  ])('names the rule that deleted %s', (_, deleted, from) => {
    const start = before.indexOf(deleted, from)
    const after = before.slice(0, start) + before.slice(start + deleted.length)
    const diff = unifiedDiff('a.md', before, after, [{rule: 'list-layout', start, end: start}])
    expect(headers(diff)).toEqual(['@@ list-layout'])
  })

  it('names the rule that deleted all there was', () => {
    expect(headers(unifiedDiff('a.md', 'a\n', '', [{rule: 'list-layout', start: 0, end: 0}]))).toEqual([
      '@@ list-layout'
    ])
  })

  it('names the rule of a move at both of its ends', () => {
    const moved = [...lines.slice(0, 1), ...lines.slice(2, 18), ...lines.slice(1, 2), ...lines.slice(18)].join('')
    const [start, end] = [moved.indexOf('line 3'), moved.indexOf('line 19')]
    const diff = unifiedDiff('a.md', before, moved, [{rule: 'entry-order', start, end}])
    expect(headers(diff)).toEqual(['@@ entry-order', '@@ entry-order'])
  })

  it('counts offsets behind the byte order mark', () => {
    const given = `\uFEFF${before}`
    const after = given.replace('line 1\n', 'Line 1\n')
    expect(headers(unifiedDiff('a.md', given, after, [{rule: 'entry-title', start: 0, end: 6}]))).toEqual([
      '@@ entry-title'
    ])
  })

  it('names the rule where the diff marks another one of equal lines', () => {
    const given = 'a\n\n\n\nb\n'
    for (const start of [2, 3]) {
      const repairs = [{rule: 'list-layout', start, end: start}]
      expect(headers(unifiedDiff('a.md', given, 'a\n\n\nb\n', repairs))).toEqual(['@@ list-layout'])
    }
  })

  it('is taken for a header only where one stands', () => {
    const given = 'a\r@@ b @@\n'
    const diff = unifiedDiff('a.md', given, `@@ -1,1 +1,1 @@\n${given}`, [{rule: 'entry-title', start: 0, end: 16}])
    expect(diff.match(/entry-title/g)).toHaveLength(1)
  })
})

/** Applies a diff with another program and gives what is in the file then. */
function applied(program: string, args: string[], before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vfile-edit-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  writeFileSync(join(folder, 'a.md'), before)
  execFileSync(program, args, {cwd: folder, input: diff, stdio: ['pipe', 'pipe', 'pipe']})
  return readFileSync(join(folder, 'a.md'), 'utf8')
}

const isThere = spawnSync('patch', ['--version']).status === 0
if (!isThere) console.log('Skipped: `patch` is not on the PATH (Debian: apt-get install patch)')

describe.each([
  ['git', ['apply', '-']],
  ['patch', ['-p1', '--binary', '--quiet']]
])('%s', (program, args) => {
  const before = lines.join('')

  it.skipIf(program === 'patch' && !isThere).each([
    ['line feeds', before],
    ['carriage returns', before.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${before}`],
    ['no final newline', before.trimEnd()]
  ])('takes the names of rules in a diff of a text with %s', (_, given) => {
    const edits: Array<[string, string, string]> = [
      ['entry-order', 'line 1', 'Line one'],
      ['url-hygiene', 'line 2', 'Line two'],
      ['entry-title', 'line 20', 'Line twenty']
    ]
    const {after, repairs} = repaired(edits, given)
    const diff = unifiedDiff('a.md', given, after, repairs)
    expect(headers(diff)[0]).toContain('entry-order')
    expect(applied(program, args, given, diff)).toBe(after)
  })
})
