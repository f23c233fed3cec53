import {canonicalHost, publicSuffixOf, publisher} from 'url-identity'
import {expect, test} from 'vitest'

test.each([
  ['https://eng.uber.com/post', 'eng.uber.com'],
  ['http://www.netflix.com/x', 'netflix.com'],
  ['https://netflix.github.io/x', 'netflix.github.io'],
  ['https://yahooeng.tumblr.com/post/1', 'yahooeng.tumblr.com'],
  ['https://github.com/Netflix/Hystrix', 'github.com/netflix'],
  ['https://gitlab.example.org/team/x', 'gitlab.example.org/team'],
  ['https://medium.com/netflix-techblog/post-0a1b2c3d4e5f', 'medium.com/netflix-techblog'],
  ['https://medium.com/@Pinterest_Engineering/post-0a1b2c3d4e5f', 'medium.com/@pinterest_engineering'],
  ['https://www.youtube.com/user/GoogleTechTalks/videos', 'youtube.com/user/googletechtalks'],
  ['https://www.youtube.com/@GoTo', 'youtube.com/@goto'],
  ['https://dev.to/someone/post', 'dev.to/someone'],
  ['https://hub.docker.com/r/library/redis', 'hub.docker.com/r/library'],
  ['https://web.archive.org/web/2019/https://eng.uber.com/post', 'eng.uber.com']
])('%s is published by %s', (href, key) => {
  expect(publisher(href)).toMatchObject({key, isShared: false})
})

test.each([
  'https://www.infoq.com/presentations/x',
  'https://www.usenix.org/conference/x',
  'https://www.youtube.com/watch?v=abcdefghijk',
  'https://youtu.be/abcdefghijk',
  'https://www.slideshare.net/someone/slides',
  'https://medium.com/p/0a1b2c3d4e5f',
  'https://hackernoon.com/x',
  'https://de.wikipedia.org/wiki/X',
  'https://arxiv.org/abs/1706.03762',
  'https://www.amazon.co.uk/dp/1491950358',
  'https://github.com'
])('%s does not say who publishes it', (href) => {
  expect(publisher(href)?.isShared).toBe(true)
})

test('what is no web address has no publisher', () => {
  for (const href of ['', 'readme.md', 'mailto:a@a.example', '#x', 'http://']) expect(publisher(href)).toBeUndefined()
})

test('only hosts with evidence are other hosts of a site', () => {
  expect(canonicalHost('en.m.wikipedia.org')).toEqual({host: 'en.wikipedia.org', kind: 'mobile'})
  expect(canonicalHost('m.imdb.com')).toEqual({host: 'imdb.com', kind: 'mobile'})
  for (const host of ['m.alphasights.com', 'm.wikipedia.org.example', 'amp.dev', 'example.com']) {
    expect(canonicalHost(host)).toBeUndefined()
  }
})

test('publicSuffixOf knows registered names from names of files', () => {
  expect(publicSuffixOf('www.example.co.uk')).toBe('co.uk')
  expect(publicSuffixOf('a.github.io')).toBe('github.io')
  for (const host of ['localhost', 'co.uk', 'readme.nonsense', '1.2.3.4']) expect(publicSuffixOf(host)).toBeUndefined()
})
