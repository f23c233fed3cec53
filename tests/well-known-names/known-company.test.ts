import {describe, expect, it} from 'vitest'
import {knownCompany} from 'well-known-names'

describe('knownCompany', () => {
  it.each([
    ['https://blog.cloudflare.com/a', 'Cloudflare'],
    ['https://medium.com/netflix-techblog/a-1', 'Netflix'],
    ['https://medium.com/@someone/a-1', 'Medium'],
    ['http://www.uber.com', 'Uber'],
    ['https://notcloudflare.com/', undefined],
    ['readme.md', undefined],
    ['http://[', undefined]
  ])('tells the owner of %s', (href, name) => {
    expect(knownCompany(href)?.name).toBe(name)
  })
})
