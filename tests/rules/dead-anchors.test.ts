import fc from 'fast-check'
import deadAnchors from 'remark-lint-dead-anchors'
import {describe, expect, it} from 'vitest'
import {lintWith, shown} from './lint-with.ts'

const learn = (text: string) => lintWith(deadAnchors, undefined, text)
const sections = '## Maps & Charts\n\n- [x](https://x.example)\n\n## 🚦 Lights\n\n- [y](https://y.example)\n'

describe('a dead anchor', () => {
  it('is repaired when one anchor has the same letters', () => {
    const [message] = learn(`See [maps](#maps-charts).\n\n${sections}`)
    expect(message?.expected).toEqual(['#maps--charts'])
  })

  it('is only suggested when letters differ', () => {
    const [message] = learn(`See [maps](#map--charts).\n\n${sections}`)
    expect(message?.expected ?? []).toEqual([])
    expect(message?.suggest).toEqual(['#maps--charts'])
  })

  it.each([
    ['another heading has the same title', '[maps](#maps!)', '## Maps\n\n## Maps\n\n- [x](https://x.example)\n'],
    ['the text of the link is another heading', '[Lights](#maps-charts)', sections]
  ])('is only suggested when %s', (_, link, text) => {
    const [message] = learn(`See ${link}.\n\n${text}`)
    expect(message?.expected).toBeUndefined()
    expect(message?.suggest).toHaveLength(1)
  })

  it('is only suggested as long as most were dead before any was mended', () => {
    const text = (dead: number) =>
      `${Array.from({length: 8}, (_, index) => `[m](#maps-${index < dead ? '' : '-'}charts)`).join(' ')}\n\n${sections}`
    expect(learn(text(1)).map(({expected}) => expected)).toEqual([['#maps--charts']])
    expect(lintWith(deadAnchors, undefined, text(1), text(6)).map(({suggest}) => suggest)).toEqual([['#maps--charts']])
  })

  it.each([
    [11, 'expected'],
    [8, 'suggest']
  ])('with capitals, where %i links keep the case, is %s', (count, field) => {
    const [message] = learn(`${'[m](#maps--charts) '.repeat(count)}[m](#Maps--Charts)\n\n${sections}`)
    expect(message).toMatchObject({[field]: ['#maps--charts']})
  })

  it('is not taken for another with a different word', () => {
    const [message] = learn('See [x](#rust-web-tools).\n\n## Ruby web tools\n\n- [x](https://x.example)\n')
    expect(message?.suggest).toBeUndefined()
  })

  it('is found in definitions and in HTML', () => {
    const messages = learn(`See [maps][m] and <a href="#mops">mops</a>.\n\n[m]: #mups\n\n${sections}`)
    expect(messages.map(({actual}) => actual).sort()).toEqual(['#mops', '#mups'])
  })

  it('shares a group with all others when most are dead, and with those of one index', () => {
    const letters = [...'abcdefgh'].map((letter) => `[${letter}](#letter-${letter})`).join(' ')
    const groups = (text: string) => new Set(learn(text).map(({group}) => group))
    expect(groups(`${letters}\n\n${sections}`).size).toBe(1)
    const alive = '[m](#maps--charts) '.repeat(20)
    expect(groups(`${letters}\n\n${alive}\n\n${sections}`).size).toBe(1)
    expect(groups(`[a](#p) [b](#q)\n\n${alive}\n\n${sections}`).size).toBe(2)
  })

  it('is never one that a heading makes', () => {
    const word = fc.constantFrom('Map', 'Ärger', '地図', 'C++', 'a_b', '🚦', 'x.y', '(z)', 'Q&A', "l'eau")
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 3}), (words) => {
        const text = (anchor: string) => `[x](#${anchor})\n\n## ${words.join(' ')}\n\n- [x](https://x.example)\n`
        const [message] = learn(text('nothing-answers-here'))
        expect(message).toBeDefined()
        const [near] = learn(text(`${words.join('-').toLowerCase()}`)).map(shown)
        const slug = /expected `#([^`]+)`/.exec(near ?? '')?.[1]
        if (slug) expect(learn(text(slug))).toEqual([])
      }),
      {numRuns: 40}
    )
  })
})

it('stays fast on thousands of dead links', () => {
  const links = Array.from({length: 2000}, (_, index) => `[x](#dead-link-to-nothing-${index})`).join('\n')
  const headings = Array.from({length: 500}, (_, index) => `## Dead link two nothing ${index}\n`).join('\n')
  const start = performance.now()
  learn(`${links}\n\n${headings}`)
  expect(performance.now() - start).toBeLessThan(8000)
})
