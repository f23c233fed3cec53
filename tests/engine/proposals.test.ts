import {expect, test} from 'vitest'
import {commitConfig, lintTexts} from '../../packages/engine/src/index.ts'

const base = '# Lamps\n\n- [Oil](https://lamps.example/oil) - Burns.\n- [Gas](https://lamps.example/gas) - Hisses.\n'
const added = '- [Arc](https://lamps.example/arc) - Blinds.\n'

/** Lints a change of the list beside another one; gives the messages with their notes. */
async function against(content: string, merged: string, tip = base, rules = '{}'): Promise<Array<string | undefined>> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files = {has: (path: string) => path === '.listwright.yml', read: async () => bytes(`rules: ${rules}\n`)}
  const {config} = await commitConfig(files)
  const proposals = [{name: '#12', url: 'https://github.com/lamps/list/pull/12', base: tip, merged}]
  const texts = [{path: 'readme.md', content: bytes(content), base: bytes(base), proposals}]
  const {files: reports, exitCode, summary} = await lintTexts({texts, config})
  const findings = reports[0]?.findings ?? []
  expect({exitCode, warnings: summary.warnings}).toEqual({
    exitCode: findings.length > 0 ? 1 : 0,
    warnings: findings.length
  })
  return findings.flatMap(({message, note, place}) => [`${place.start.line}: ${message}`, note])
}

test('reports an entry that an earlier open change adds as well, on the added line', async () => {
  expect(await against(base + added, `${base}- [The Arc](http://www.lamps.example/arc/) - Shines.\n`)).toEqual([
    '5: Unexpected entry for a page that pull request `#12` adds as well, expected one of them',
    'It was proposed first at https://github.com/lamps/list/pull/12'
  ])
})

test.each([
  ['what the other one leaves as it is', base + added, base],
  ['another page', base + added, `${base}- [Wax](https://lamps.example/wax) - Drips.\n`],
  ['an entry that was there before', base, `${base}- [Gas, too](https://lamps.example/gas) - Hisses.\n`],
  ['a line that the other one rewrites', base + added, base.replace('Burns', 'Smokes')],
  ['prose that mentions a page', `${base}\nSee more.\n`, base + added],
  [
    'an exempted line',
    `${base}${added.trim()} <!--listwright ignore duplicate-urls -- both are wanted-->\n`,
    base + added
  ]
])('is quiet on %s', async (_, content, merged) => {
  expect(await against(content, merged)).toEqual([])
})

test('tells a page from one whose address begins alike', async () => {
  const longer = `${base}- [Arc Two](https://lamps.example/arc/two) - Blinds.\n`
  expect(await against(base + added, longer + added, longer)).toHaveLength(2)
  expect(
    await against(base + added, base + added, base, '{duplicate-urls: {allow: ["https://lamps.example/arc"]}}')
  ).toEqual([])
})

test('knows what came into the branch by another way', async () => {
  expect(await against(base + added, base + added, base + added)).toEqual([])
})

test('reads tables, and nothing when the rule is off', async () => {
  const row = '| [Arc](https://lamps.example/arc) | Blinds |\n'
  expect(await against(base + added, `${base}\n| Lamp | Light |\n| --- | --- |\n${row}`)).toHaveLength(2)
  expect(await against(base + added, base + added, base, '{duplicate-urls: off}')).toEqual([])
})

test('takes no longer for a hostile proposal', async () => {
  expect(await against(base + added, `${base}${'['.repeat(200_000)}\n${'- [](\n'.repeat(50_000)}`)).toEqual([])
})
