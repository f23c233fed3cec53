import {contextParameters, isCopy, shortenerOf, trackingParameters, unwrap, withoutTracking} from 'url-identity'
import {describe, expect, test} from 'vitest'

describe('withoutTracking', () => {
  test.each([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['https://a.example/p?id=1&utm_source=x&page=2#y', 'https://a.example/p?id=1&page=2#y'],
    ['https://a.example/p?utm_source=x&id=1', 'https://a.example/p?id=1'],
    ['https://a.example/p?gclid=1&id=1&UTM_Medium=2', 'https://a.example/p?id=1'],
    ['https://a.example/p;jsessionid=12?id=1', 'https://a.example/p?id=1'],
    ['https://a.example/p#utm_source=x&utm_medium=y', 'https://a.example/p'],
    ['https://jobs.example/x/?gh_src=4n3gxh1', 'https://jobs.example/x/'],
    ['https://queue.acm.org/detail.cfm?ref=rss&id=2889274', 'https://queue.acm.org/detail.cfm?id=2889274'],
    ['https://a.example/?ref=producthunt', 'https://a.example/'],
    ['https://a.example/?ref=b.example', 'https://a.example/'],
    [
      'https://www.youtube.com/watch?v=abcdefghijk&feature=youtu.be&t=9',
      'https://www.youtube.com/watch?v=abcdefghijk&t=9'
    ],
    ['https://youtu.be/abcdefghijk?si=q', 'https://youtu.be/abcdefghijk'],
    ['https://medium.com/a/b-0a1b2c3d4e5f?source=rss---1', 'https://medium.com/a/b-0a1b2c3d4e5f'],
    ['https://blog.example/b-0a1b2c3d4e5f?gi=0a1b2c3d4e5f', 'https://blog.example/b-0a1b2c3d4e5f'],
    ['https://letter.example/p/rain?s=r', 'https://letter.example/p/rain']
  ])('makes of %s %s', (href, bare) => {
    expect(withoutTracking(href)).toBe(bare)
  })

  test.each([
    'https://github.com/o/r/blob/x/y?ref=producthunt.com&x=1',
    'https://api.example/postcode?code=1&ref=domain.example',
    'https://a.example/?ref=main',
    'https://a.example/?source=beds',
    'https://a.example/?feature=rain',
    'https://a.example/?s=r',
    'https://a.example/?t=90&list=x&index=2',
    'https://a.example/with space?utm_source=x',
    'https://web.archive.org/web/2019/https://a.example/?utm_source=x',
    'https://web.archive.org/web/2019/a.example/?utm_source=x',
    'http://archive.ph/2019.01.01-000000/https://a.example/?utm_source=x',
    'https://archive.today/AbCdE?utm_source=x',
    'https://check.example/?doc=https://a.example/?utm_source=x',
    'https://a.example/go/http:/b.example?utm_source=x',
    'readme.md?utm_source=x',
    '#utm_source=x'
  ])('leaves %s alone', (href) => {
    expect(withoutTracking(href)).toBe(href)
  })

  test('says who sets a parameter and where it stands', () => {
    expect(trackingParameters('https://a.example/?a=1&utm_source=x')).toEqual([
      {
        name: 'utm_source',
        value: 'x',
        source: 'Google Analytics',
        isAffiliate: false,
        isGuess: false,
        start: 22,
        end: 35
      }
    ])
    expect(trackingParameters('https://www.amazon.com/dp/1491950358?tag=me-20')).toMatchObject([{isAffiliate: true}])
    expect(trackingParameters('https://a.example/?ref=producthunt')).toMatchObject([{isGuess: true}])
    expect(trackingParameters('https://youtu.be/abcdefghijk?app=desktop')).toMatchObject([{isGuess: true}])
  })

  test.each([
    ['?ref=producthunt&utm_source=x', '?ref=producthunt'],
    ['?utm_source=x&ref=producthunt', '?ref=producthunt'],
    ['?utm_source=x&ref=producthunt&gclid=y', '?ref=producthunt'],
    ['#utm_source=x', '']
  ])('leaves a valid URL when some of %s are taken', (query, left) => {
    const href = `https://a.example/${query}`
    const taken = trackingParameters(href, ({isGuess}) => !isGuess)
    const text = taken.reduceRight((url, {start, end}) => url.slice(0, start) + url.slice(end), href)
    expect(text).toBe(`https://a.example/${left}`)
  })

  test('tells the names of copies', () => {
    expect(['https://archive.is/x', 'https://web.archive.org/web/2019/a.example/'].every(isCopy)).toBe(true)
    expect(['https://archive.org/details/x', 'https://a.example/archive.is'].some(isCopy)).toBe(false)
  })
})

test('contextParameters finds the playlist of a chosen video, not of a playlist’s first', () => {
  const names = (query: string) =>
    contextParameters(`https://www.youtube.com/watch?v=abcdefghijk&${query}`).map(({name}) => name)
  expect(names('list=PLx&index=7')).toEqual(['list', 'index'])
  expect(names('list=RDx&start_radio=1')).toEqual(['list', 'start_radio'])
  expect(names('list=PLx')).toEqual([])
  expect(names('list=PLx&index=1')).toEqual([])
  expect(contextParameters('https://www.youtube.com/playlist?list=PLx&index=7')).toEqual([])
  expect(contextParameters('https://a.example/watch?v=abcdefghijk&list=PLx&index=7')).toEqual([])
})

test('shortenerOf knows short forms from the shortener’s own pages', () => {
  expect(shortenerOf('https://bit.ly/2abc')).toBe('bit.ly')
  expect(shortenerOf('HTTP://www.TinyURL.com/abc?x')).toBe('tinyurl.com')
  for (const href of ['https://bit.ly', 'https://bit.ly/about', 'https://tinyurl.com/app/dev', 'https://youtu.be/x']) {
    expect(shortenerOf(href)).toBeUndefined()
  }
})

test('unwrap takes off what stands between', () => {
  expect(unwrap('https://web.archive.org/web/2019if_/http://a.example/x')).toMatchObject({
    kind: 'archive',
    href: 'http://a.example/x'
  })
  expect(unwrap('https://web.archive.org/web/2019/a.example/x')).toMatchObject({href: 'http://a.example/x'})
  expect(unwrap('https://cdn.ampproject.org/v/a.example/x')).toMatchObject({kind: 'amp', href: 'http://a.example/x'})
  expect(unwrap('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example')).toMatchObject({
    kind: 'redirector',
    href: 'https://a.example'
  })
  expect(unwrap('https://href.li/?https://a.example/x')).toMatchObject({href: 'https://a.example/x'})
  for (const href of [
    'https://web.archive.org/',
    'https://www.google.com/url',
    'https://a.example/url?q=https://b.example',
    'x'
  ]) {
    expect(unwrap(href)).toBeUndefined()
  }
})
