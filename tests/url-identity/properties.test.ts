import fc from 'fast-check'
import {differences, publisher, trackingParameters, urlIdentity, withoutTracking} from 'url-identity'
import {expect, test} from 'vitest'

const host = fc.constantFrom(
  'example.com',
  'www.example.com',
  'WWW.Example.com.',
  'm.example.com',
  'github.com',
  'gist.github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
  'www.youtube.com',
  'youtu.be',
  'arxiv.org',
  'doi.org',
  'dl.acm.org',
  'medium.com',
  'blog.example.com:443',
  'example.com:8080',
  'amazon.com',
  'apps.apple.com',
  'twitter.com',
  'x.com',
  'stackoverflow.com',
  'web.archive.org',
  'www.google.com',
  'en.m.wikipedia.org',
  'a.b.',
  '1..',
  'bücher.example',
  'user:pass@example.com'
)
const segment = fc.oneof(
  fc.constantFrom(
    '',
    '.',
    '..',
    '%2e',
    'index.html',
    'default.htm',
    'tree',
    'blob',
    '-',
    'src',
    'branch',
    'main',
    'master',
    'HEAD',
    '.git',
    'Repo.git',
    '%%34%31',
    '%7e',
    'a;jsessionid=1',
    'watch',
    'embed',
    'abcdefghijk',
    '@Me',
    'pdf',
    'abs',
    '1706.03762v2.pdf',
    '10.1145',
    'doi',
    '10.48550',
    'arXiv.1706.03762',
    'p',
    'post-0a1b2c3d4e5f',
    '0a1b2c3d4e5f',
    'dp',
    '1491950358',
    'ref=x',
    'us',
    'app',
    'id123456789',
    'questions',
    '1234',
    'a',
    'status',
    'web',
    '2019',
    'http:',
    'https:',
    'example.com',
    'amp',
    's',
    'url',
    'featured',
    'user'
  ),
  fc.string({unit: 'binary', maxLength: 6})
)
const piece = fc.oneof(
  fc.constantFrom(
    '',
    'v=abcdefghijk',
    't=1m30s',
    't=90',
    'list=PL',
    'index=1',
    'lc=%26a+b%FF',
    'utm_source=x',
    'UTM_medium',
    'gclid=1',
    '__s=1',
    'ref=hn',
    'ref=example.com',
    'feature=share',
    'source=rss',
    'gi=0a1b2c3d4e5f',
    's=r',
    'id=1',
    'a=%7e%26',
    'b',
    'tab=readme-ov-file',
    'q=https%3A%2F%2Fexample.com%2F%3Fid%3D1',
    'url=http://example.com/x'
  ),
  fc.string({maxLength: 6})
)
const hash = fc.constantFrom(
  '',
  '#',
  '#readme',
  '#/route',
  '#:~:text=a',
  '#t=5',
  '#utm_source=x',
  '#.abcdefgh',
  '#---0',
  '#a%zz'
)
const url = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'HTTPS://', '//'),
    host,
    fc.array(segment, {maxLength: 7}),
    fc.array(piece, {maxLength: 5}),
    hash
  )
  .map(([scheme, name, path, query, end]) => {
    return `${scheme}${name}/${path.join('/')}${query.length > 0 ? '?' : ''}${query.join('&')}${end}`
  })
const anything = fc.oneof(
  {weight: 6, arbitrary: url},
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.string({unit: 'binary'})
)

/** Many addresses, because the space of odd ones is large and each is cheap. */
const runs = {numRuns: 4000}

test('a key is its own key', () => {
  fc.assert(
    fc.property(anything, (href) => {
      const {key} = urlIdentity(href)
      expect(urlIdentity(key).key).toBe(key)
    }),
    runs
  )
})

test('differences are the same set from both sides', () => {
  fc.assert(
    fc.property(anything, anything, (left, right) => {
      const ids = (a: string, b: string): string[] =>
        differences(a, b)
          .map((reason) => JSON.stringify(reason))
          .sort()
      const there = ids(left, right)
      if (urlIdentity(left).reasons.length > 0 && urlIdentity(right).reasons.length > 0) {
        expect(there.length > 0).toBe(ids(right, left).length > 0)
      }
    })
  )
})

test('taking the tracking parameters away keeps page, order and every other byte', () => {
  fc.assert(
    fc.property(anything, (href) => {
      const bare = withoutTracking(href)
      expect(urlIdentity(bare).key).toBe(urlIdentity(href).key)
      expect(withoutTracking(bare)).toBe(bare)
      expect(isSubsequence(bare, href)).toBe(true)
      let end = 0
      for (const parameter of trackingParameters(href)) {
        expect(parameter.start).toBeGreaterThanOrEqual(end)
        expect(parameter.end).toBeGreaterThan(parameter.start)
        end = parameter.end
      }
      expect(end).toBeLessThanOrEqual(href.length)
    }),
    runs
  )
})

test('publishers are found in anything', () => {
  fc.assert(
    fc.property(anything, (href) => {
      const found = publisher(href)
      if (found) expect(found.key.startsWith(found.host)).toBe(true)
    }),
    runs
  )
})

test.each([
  ['%', 'https://example.com/'],
  ['%34', 'https://example.com/%'],
  ['/', 'https://example.com'],
  ['/index.html', 'https://example.com'],
  ['.git', 'https://github.com/o/r'],
  ['&utm_a=1', 'https://example.com/?a'],
  ['&a=1', 'https://example.com/?a'],
  ['&', 'https://example.com/?a'],
  [';jsessionid=', 'https://example.com/a'],
  ['www.', 'https://'],
  ['https://web.archive.org/web/2019/', ''],
  ['-0a1b2c3d4e5f', 'https://medium.com/x'],
  ['---', 'https://medium.com/x-0a1b2c3d4e5f'],
  ['1h', 'https://youtu.be/abcdefghijk?t='],
  [':', 'https://example.com'],
  ['\uD800', 'https://example.com/'],
  ['a.', 'https://example.com/?ref='],
  ['#', 'https://example.com/']
])('a hundred thousand times `%s` takes no longer than the test may', (unit, start) => {
  const href = start + unit.repeat(100_000)
  expect(urlIdentity(urlIdentity(href).key).key).toBe(urlIdentity(href).key)
  withoutTracking(href)
  publisher(href)
})

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const unit of whole) if (part.startsWith(unit, at)) at += unit.length
  return at === part.length
}
