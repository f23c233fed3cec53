import {expect, test} from 'vitest'
import {oldList, runOn, type Scenario, scenario} from '../action/scenario.ts'

const event = 'pull_request_target'
const inputs = {review: 'suggestions'}
const config = {'.listwright.yml': 'files: ["**/*.md"]\n', 'readme.md': oldList}

const texts = [
  '::error::pwned',
  '##[error]pwned',
  '##[add-mask]a',
  '::stop-commands::x',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '@everyone',
  '<!-- listwright:1 summary -->',
  '````````````',
  '| a | b |',
  '\u202Etxt.exe',
  '--> </code></table>'
]

/** Entries whose titles are hostile and faulty, so that messages and repairs repeat them. */
const hostileList =
  oldList +
  texts
    .map((text, index) => `* [${text} ](https://lamps.example/h${index})\n* [${text}](https://lamps.example/oil)\n`)
    .join('')

async function hostile(): Promise<Scenario> {
  const names = ['a,b:c%0A.md', 'x\n::error::pwned.md', '##[error]y.md', '::warning::z.md', '@org|<b>.md']
  return scenario({'readme.md': hostileList, ...Object.fromEntries(names.map((name) => [name, hostileList]))}, config)
}

test('log lines, annotations and file names are no commands but our own', async () => {
  const {commands, log} = await runOn(await hostile(), {event})
  expect(new Set(commands.map(({name}) => name))).toEqual(new Set(['add-mask', 'warning', 'notice']))
  expect(commands.filter(({name}) => name === 'add-mask').map(({data}) => data)).toEqual(['ghs_secret'])
  for (const {properties} of commands.filter(({name}) => name === 'warning')) {
    expect(properties.title).toMatch(/^listwright: /)
    expect(Object.keys(properties).sort().join()).toMatch(/^(col,endColumn,)?endLine,file,line,title$/)
  }
  expect(log).not.toContain('\u202E')
})

test('the summary is a table whatever the texts', async () => {
  const {summary} = await runOn(await hostile(), {event})
  expect(summary.replaceAll('<!-- -->', '')).not.toMatch(/<script|<img|<!--|@everyone|@org|\u202E/)
  const rows = summary.split('\n').filter((line) => line.startsWith('|'))
  expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => 5))
})

test('comments mention nobody, hold no hidden text and end no fence early', async () => {
  const scene = await hostile()
  await runOn(scene, {event, inputs})
  const {threads, comments} = scene.github.state
  expect(threads.length + comments.length).toBeGreaterThan(0)
  for (const {body} of [...threads, ...comments]) {
    const [, fence = '', code = ''] = /\n(`{3,})suggestion\n(.*?)\n\1\n$/s.exec(body) ?? []
    const prose = fence === '' ? body : body.slice(0, body.indexOf(`${fence}suggestion`))
    expect(prose.replace(/^<!-- listwright:1 \w+ -->\n/, '').replaceAll('<!-- -->', '')).not.toMatch(
      /<script|<img|<!--|@everyone|@org|\u202E/
    )
    if (fence !== '') expect(code).not.toContain(fence)
    expect(code).not.toContain('\u202E')
  }
})

test('a mark of ours that somebody else wrote is worth nothing', async () => {
  const scene = await scenario()
  const step = {event, inputs}
  await runOn(scene, step)
  const [thread] = scene.github.state.threads
  const forged = `${thread?.body.split('\n')[0]}\nforged`
  scene.github.state.threads = thread ? [{...thread, id: 1, body: forged, isOurs: false}] : []
  scene.github.state.comments = [{id: 2, body: '<!-- listwright:1 summary -->\nforged', isOurs: false}]
  expect((await runOn(scene, step)).outputs['review-status']).toBe('posted')
  expect(scene.github.state.threads.map(({isOurs}) => isOurs)).toEqual([false, true])
  expect(scene.github.state.comments).toMatchObject([{body: expect.stringContaining('forged')}])
})
