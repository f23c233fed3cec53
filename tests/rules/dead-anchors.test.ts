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
