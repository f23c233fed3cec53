import sectionContent from 'remark-lint-section-content'
import {describe, expect, it} from 'vitest'
import {lintWith, shown} from './lint-with.ts'

const learn = (text: string) => lintWith(sectionContent, undefined, text).map(shown)
const entry = (name: string) => `- [${name}](https://${name.toLowerCase()}.example)\n`

describe('an empty section', () => {
  it('counts when the contents lists it, wherever it stands', () => {
    const text = `- [Maps](#maps)\n- [Signs](#signs)\n- [Roads](#roads)\n\n## Maps\n\n## Signs\n\n${entry('Stop')}\n## Roads\n\n${entry('Way')}`
    expect(learn(text)).toEqual(['5:1-5:8: Unexpected empty section `Maps`, expected entries, text or subsections'])
  })

  it('is no title page, no closing word and no heading with a picture', () => {
    expect(learn(`# Awesome\n\n## The best of all\n\n## Maps\n\n${entry('Atlas')}\n`)).toEqual([])
    expect(learn(`## Maps\n\n${entry('Atlas')}\n## ![Thanks](https://thanks.example/x.png)\n`)).toEqual([])
  })
})

describe('repeated headings', () => {
  it('are one cause for one name', () => {
    const text = ['Saws', 'Files', 'Saws', 'Saws'].map((title) => `## ${title}\n\n${entry(title)}`).join('\n')
    const messages = lintWith(sectionContent, undefined, text)
    expect(messages).toHaveLength(2)
    expect(new Set(messages.map(({group}) => group)).size).toBe(1)
  })

  it('are left alone when they are a pattern', () => {
    const titles = ['Books', 'Talks', 'Books', 'Talks', 'Books', 'Talks']
    expect(learn(titles.map((title) => `## ${title}\n\n${entry(title)}`).join('\n'))).toEqual([])
  })
})

describe('skipped levels', () => {
  const topic = (depth: number, index: number) =>
    `## Topic ${index}\n\n${'#'.repeat(depth)} Part ${index}\n\n${entry(`E${index}`)}`

  it('are reported where the list keeps its levels', () => {
    const text = [3, 3, 3, 3, 3, 4].map(topic).join('\n')
    expect(learn(text)).toHaveLength(1)
  })

  it('are left alone where it does not', () => {
    expect(learn([4, 4, 4, 4, 4, 3].map(topic).join('\n'))).toEqual([])
    expect(learn([3, 4].map(topic).join('\n'))).toEqual([])
  })
})
