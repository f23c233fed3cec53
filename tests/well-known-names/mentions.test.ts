import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mentions} from 'well-known-names'

const wrong = (text: string): string[] =>
  mentions(text)
    .filter(({difference}) => difference !== 'none')
    .map(({actual, known}) => `${actual} → ${known.name}`)

describe('mentions', () => {
  it('finds another case, a listed variant and the right spelling', () => {
    const found = mentions('Github, NodeJS and MySQL')
    expect(found.map(({actual, known, difference}) => [actual, known.name, difference])).toEqual([
      ['Github', 'GitHub', 'case'],
      ['NodeJS', 'Node.js', 'variant'],
      ['MySQL', 'MySQL', 'none']
    ])
  })

  it('sees a name behind brackets, quotes, punctuation and the possessive', () => {
    const spelled = '(Github), "Github", Github’s, **Github**: Github!'
    expect(wrong(spelled)).toEqual(Array(5).fill('Github → GitHub'))
    for (const {start, end} of mentions(spelled)) expect(spelled.slice(start, end)).toBe('Github')
  })

  it.each([
    'github.com and https://Github.com/x',
    'Javascript-ml, a/Javascript, Javascript/CSS, my_Javascript, std::Javascript',
    '@Github #Graphql `Javascript` $Github Javascript=1 <Javascript/>',
    'Githubber, MyGithub'
  ])('leaves paths, handles, code and longer words alone: %s', (text) => {
    expect(mentions(text)).toEqual([])
  })

  it('reads names of several words letter by letter', () => {
    expect(wrong('Digital Ocean, digital ocean, a Digital. Ocean')).toEqual(['Digital Ocean → DigitalOcean'])
    expect(wrong('a stack overflow in Stack Overflow')).toEqual([])
  })

  it('gives places that hold what they say, in order and apart, for any text', () => {
    const words = fc.constantFrom('Github', 'Digital', 'Ocean', 'NodeJS', '.', ' ', '(', '’s', '\n', 'x')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(''))
        ),
        (text) => {
          let end = 0
          for (const mention of mentions(text)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.actual)
            expect(mention.start).toBeGreaterThanOrEqual(end)
            end = mention.end
          }
        }
      )
    )
  })

  it.each(['Digital ', '(', 'Github', "'s", 'Stack Overflow '])('gets through 20,000 repetitions of %j', (text) => {
    expect(mentions(text.repeat(20_000)).length).toBeLessThanOrEqual(20_000)
  })
})
