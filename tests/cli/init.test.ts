import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {curatedList} from 'mdast-util-curated-list'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {learners, statementsOf} from '../../packages/cli/src/init/statements/index.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {runMain} from './run-main.ts'

/** Entries of an invented list, in alphabetical order. */
const names = [
  'Anchors',
  'Beacons',
  'Capstans',
  'Davits',
  'Foghorns',
  'Gaffs',
  'Halyards',
  'Lamps',
  'Masts',
  'Nets',
  'Oars'
]

function listOf(line: (name: string) => string): string {
  return `# Harbour\n\n## Things\n\n${names.map(line).join('\n')}\n`
}

const described = listOf((name) => `- [${name}](https://harbour.example/${name}) - Holds what the sea wants.`)
const bare = listOf((name) => `- [${name}](https://harbour.example/${name})`)
const titled = (title: (name: string) => string) =>
  listOf((name) => `- [${title(name)}](https://harbour.example/${name})`)
const nested = `# Harbour\n\n## Things\n\n- [All](https://harbour.example/all)\n${names.map((name) => `\t- [${name}](https://harbour.example/${name})`).join('\n')}\n`
const manyLists = `# Harbour\n\n${names.map((name) => `## ${name}\n\n- [${name}](https://harbour.example/${name})\n- [Old ${name}](https://harbour.example/old-${name})\n`).join('\n')}`

/** For each thing that `init` can state: a list that agrees on it, and the same list with one line that does not. */
const breaches: Record<string, [list: string, breach: (list: string) => string]> = {
  'entry-shape.description=required': [
    described,
    (list) => list.replace('/Masts) - Holds what the sea wants.', '/Masts)')
  ],
  'entry-shape.description=none': [bare, (list) => list.replace('/Masts)', '/Masts) - Carries the sails of the ship.')],
  'entry-shape.separator': [described, (list) => list.replace('/Masts) - ', '/Masts): ')],
  'entry-description.capital': [described, (list) => list.replace('/Masts) - Holds', '/Masts) - holds')],
  'entry-description.end': [described, (list) => list.replace(/(Masts.*)\./, '$1')],
  'entry-order.order': [bare, (list) => list.replace(/(- \[Beacons.*\n)((?:.*\n)*)/, '$2$1')],
  'company-suffix.suffix': [
    titled((name) => `Mending ${name} at Harbour`),
    (list) => list.replace('Mending Masts at Harbour', 'Mending Masts')
  ],
  'entry-title.case': [
    titled((name) => `Mending Old ${name} Quickly`),
    (list) => list.replace('Mending Old Masts Quickly', 'Mending old masts quickly')
  ],
  'entry-title.parts': [
    titled((name) => `${name} (3 parts)`),
    (list) => list.replace('Masts (3 parts)', 'Masts (part 1, part 2)')
  ],
  'entry-title.dash': [titled((name) => `${name} - Care`), (list) => list.replace('Masts - ', 'Masts – ')],
  'entry-title.apostrophe': [
    titled((name) => `A Keeper's ${name}`),
    (list) => list.replace("A Keeper's Masts", 'A Keeper’s Masts')
  ],
  'entry-title.quotes': [
    titled((name) => `The "Best" ${name}`),
    (list) => list.replace('"Best" Masts', '“Best” Masts')
  ],
  'list-layout.bullet': [manyLists, (list) => list.replaceAll(/- (\[(?:Old )?Masts)/g, '* $1')],
  'list-layout.indent': [nested, (list) => list.replace('\t- [Masts', '    - [Masts')],
  'list-layout.lineEnds': [bare, (list) => list.replace('/Masts)', '/Masts) ')],
  'list-layout.entryGap': [bare, (list) => list.replace('- [Masts', '\n- [Masts')],
  'list-layout.headingGap': [manyLists, (list) => list.replace('## Masts\n\n', '## Masts\n')]
}

describe('every rule that init states can fire', () => {
  test.each(Object.entries(breaches))('%s', async (statement, [list, breach]) => {
    const [, rule = '', option = '', value] = /^(.*?)\.(\w+)=?(\w+)?$/.exec(statement) ?? []
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': list})
    const {code, stdout} = await runMain(['init', '--contributing'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('Your list keeps to this')
    const config: unknown = parse(readFileSync(join(cwd, '.listwright.yml'), 'utf8'))
    expect(config).toMatchObject({files: ['README.md'], rules: {[rule]: {[option]: value ?? expect.any(String)}}})
    expect((await runMain([], {cwd})).stdout).toContain('✔ Nothing to mend')
    expect(breach(list)).not.toBe(list)
    writeFileSync(join(cwd, 'README.md'), breach(list))
    const found = await runMain(['--format', 'json'], {cwd})
    expect(found).toMatchObject({code: 1, stderr: ''})
    expect(found.stdout).toContain(`"rule":"${rule}"`)
  })

  test('and none is left out', () => {
    const stated = new Set(Object.values(breaches).flatMap(([list]) => statementNames(list)))
    const tested = new Set(Object.keys(breaches).map((name) => name.replace(/=.*/, '')))
    expect([...stated].sort()).toEqual([...tested].sort())
    expect(learners).toHaveLength(tested.size)
  })
})

function statementNames(text: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  return statementsOf(curatedList(tree, new VFile(text))).map(({rule, option}) => `${rule}.${option}`)
}

describe('what init writes', () => {
  test('a config with the evidence, which reads back without a problem', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described})
    await runMain(['init'], {cwd})
    expect(readFileSync(join(cwd, '.listwright.yml'), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://raw.githubusercontent.com/listwright/listwright/main/schema.json
      # What the list keeps to, as \`listwright init\` read it. Change what you like;
      # what is not set here, the rules go on learning from the list.
      files: [README.md]

      rules:
        entry-shape:
          # 11 of 11 entries have a description
          description: required
          # 11 of 11 descriptions stand behind \` - \`
          separator: " - "
        entry-description:
          # 11 of 11 descriptions begin with a capital
          capital: upper
          # 11 of 11 descriptions end with \`.\`
          end: .
        entry-order:
          # 10 of 10 entries stand behind the one before in the alphabet
          order: alphabetical
        list-layout:
          # 15 of 15 lines end without blanks
          lineEnds: no blanks
          # 10 of 10 entries follow the one before without a blank line
          entryGap: nothing
      "
    `)
    expect(await runMain([], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(existsSync(join(cwd, 'CONTRIBUTING.md'))).toBe(false)
  })

  test('nothing over a config that is there, unless forced', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, '.listwright.yml': '# mine\n'})
    const {code, stderr} = await runMain(['init'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('Type `--force` to replace it.')
    expect(readFileSync(join(cwd, '.listwright.yml'), 'utf8')).toBe('# mine\n')
    expect((await runMain(['init', '--force'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, '.listwright.yml'), 'utf8')).toContain('entry-shape:')
  })

  test('the rules in words, beside what people wrote, and only once', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, 'contributing.md': '# How\n\nBe kind.\n'})
    for (let run = 0; run < 2; run++) await runMain(['init', '--force', '--contributing'], {cwd})
    expect(readFileSync(join(cwd, 'contributing.md'), 'utf8')).toMatchInlineSnapshot(`
      "# How

      Be kind.

      <!-- listwright: written by \`listwright init --contributing\` -->
      ## Adding an entry

      The list keeps to these rules, which \`listwright\` checks and mostly repairs (\`listwright --fix\`):

      - Describe every entry.
      - Put \` - \` between the link and its description.
      - Begin descriptions with a capital letter.
      - End descriptions with \`.\`.
      - Add entries in alphabetical order.
      - Leave no spaces at the ends of lines.
      - Put no blank lines between entries.
      <!-- /listwright -->
      "
    `)
  })

  test('the rules in words behind the byte order mark of a guide', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, 'CONTRIBUTING.md': '\uFEFF# How\n'})
    await runMain(['init', '--contributing'], {cwd})
    expect(readFileSync(join(cwd, 'CONTRIBUTING.md'), 'utf8')).toMatch(/^\uFEFF# How\n\n<!--/)
  })

  test('nothing when the guide is no text', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, 'CONTRIBUTING.md': Buffer.of(0xe9, 0x0a)})
    const {code, stderr} = await runMain(['init', '--contributing'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('✖ CONTRIBUTING.md:1: Unexpected bytes')})
    expect(existsSync(join(cwd, '.listwright.yml'))).toBe(false)
    expect(readFileSync(join(cwd, 'CONTRIBUTING.md')).equals(Buffer.of(0xe9, 0x0a))).toBe(true)
  })

  test('nothing of the config when the workflow cannot be written', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, '.github/workflows': 'a file\n'})
    const {code, stderr} = await runMain(['init', '--workflow'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('Unexpected path through a file')})
    expect(existsSync(join(cwd, '.listwright.yml'))).toBe(false)
  })

  test('a workflow, all files or none', async () => {
    const workflow = '.github/workflows/listwright.yml'
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described, [workflow]: 'mine'})
    expect((await runMain(['init', '--workflow'], {cwd})).code).toBe(2)
    expect(existsSync(join(cwd, '.listwright.yml'))).toBe(false)
    await runMain(['init', '--workflow', '--force'], {cwd})
    expect(parse(readFileSync(join(cwd, workflow), 'utf8'))).toMatchObject({permissions: {contents: 'read'}})
  })

  test('the workflow that the readme recommends', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': described})
    await runMain(['init', '--workflow'], {cwd})
    const written = readFileSync(join(cwd, '.github/workflows/listwright.yml'), 'utf8')
    expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${written}\`\`\`\n`)
  })

  test('nothing that the list does mostly, and says so', async () => {
    const mostly = described
      .replace('/Masts) - Holds what the sea wants.', '/Masts)')
      .replace('/Oars) - H', '/Oars) - h')
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': mostly.replace('/Nets) - H', '/Nets) - h')})
    const {stdout} = await runMain(['init'], {cwd})
    expect(stdout).toMatchInlineSnapshot(`
      "README.md 11 entries

      Your list keeps to this, and the config says so:
        ✔ Put \` - \` between the link and its description
          10 of 10 descriptions stand behind \` - \`
        ✔ End descriptions with \`.\`
          10 of 10 descriptions end with \`.\`
        ✔ Add entries in alphabetical order
          10 of 10 entries stand behind the one before in the alphabet
        ✔ Leave no spaces at the ends of lines
          15 of 15 lines end without blanks
        ✔ Put no blank lines between entries
          10 of 10 entries follow the one before without a blank line

      Left to the rules, which look closer than a setting can:
        · Describe every entry
          10 of 11 entries have a description
        · Begin descriptions with a capital letter
          8 of 10 descriptions begin with a capital

      ⚠ 1 finding in 2 places: run listwright to read them
      ✔ Wrote .listwright.yml
      "
    `)
    expect(readFileSync(join(cwd, '.listwright.yml'), 'utf8')).not.toContain('capital')
  })

  test('no setting where the list agrees on nothing', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'README.md': '* [a](https://a.example)\n'})
    const {stdout} = await runMain(['init'], {cwd})
    expect(stdout).toContain('Nothing that enough entries agree on')
    expect(parse(readFileSync(join(cwd, '.listwright.yml'), 'utf8'))).toEqual({files: ['README.md']})
  })

  test('nothing when the list cannot be read', async () => {
    const cwd = temporaryFolder({'.git/HEAD': ''})
    expect((await runMain(['init', 'missing.md'], {cwd})).code).toBe(2)
    expect((await runMain(['init', 'a.md', 'b.md'], {cwd})).stderr).toContain('one list')
    expect(existsSync(join(cwd, '.listwright.yml'))).toBe(false)
  })
})
