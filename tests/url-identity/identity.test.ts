import {differences, explainReason, urlIdentity} from 'url-identity'
import {describe, expect, test} from 'vitest'

/** Each line: addresses of one page. */
const same = [
  'http://example.com https://example.com/ HTTPS://www.Example.com:443/index.html https://example.com/?utm_source=x',
  'https://example.com/a http://example.com:80/a/ https://example.com/a/index.php https://example.com/b/../a/#',
  'https://example.com/~me https://example.com/%7Eme https://example.com/%7eme',
  'https://en.wikipedia.org/wiki/A_(b) https://en.wikipedia.org/wiki/A_%28b%29 http://en.m.wikipedia.org/wiki/A_(b)',
  'https://bücher.example/ä https://xn--bcher-kva.example/%C3%A4 https://xn--bcher-kva.example/%c3%a4/',
  'https://example.com/p?a=1&b=2 https://example.com/p?b=2&a=1&fbclid=z https://example.com/p/?a=1&gclid=q&b=2',
  'https://example.com/p https://example.com/p#:~:text=some%20words https://example.com/p?',
  'https://github.com/Owner/Repo https://github.com/owner/repo.git http://www.github.com/owner/repo/tree/main/#readme',
  'https://github.com/o/r/tree/master/docs https://github.com/o/r/tree/main/docs/ https://github.com/O/r/tree/HEAD/docs',
  'https://github.com/o/r?tab=readme-ov-file https://github.com/o/r#readme-ov-file https://github.com/o/r',
  'https://gitlab.com/g/sub/p https://gitlab.com/G/Sub/P/-/tree/main https://gitlab.com/g/sub/p/tree/master',
  'https://gist.github.com/someone/0123456789abcdef0123 https://gist.github.com/0123456789abcdef0123',
  'https://codeberg.org/o/r https://codeberg.org/O/R/src/branch/main',
  'https://www.youtube.com/watch?v=abcdefghijk https://youtu.be/abcdefghijk?si=q https://m.youtube.com/watch?v=abcdefghijk&feature=youtu.be https://www.youtube.com/embed/abcdefghijk https://www.youtube.com/watch?v=abcdefghijk&list=PL1&index=2',
  'https://youtu.be/abcdefghijk?t=90 https://www.youtube.com/watch?v=abcdefghijk&t=1m30s https://www.youtube.com/watch?t=90s&v=abcdefghijk https://www.youtube.com/watch?v=abcdefghijk#t=90',
  'https://arxiv.org/abs/1706.03762 https://arxiv.org/pdf/1706.03762v5.pdf http://export.arxiv.org/abs/1706.03762v1 https://doi.org/10.48550/arXiv.1706.03762 https://ar5iv.labs.arxiv.org/html/1706.03762',
  'https://doi.org/10.1145/ABC.1 http://dx.doi.org/10.1145/abc.1 https://dl.acm.org/doi/10.1145/abc.1 https://dl.acm.org/doi/pdf/10.1145/abc.1',
  'https://medium.com/team/some-post-0a1b2c3d4e5f https://medium.com/@me/some-post-0a1b2c3d4e5f?source=rss https://medium.com/p/0a1b2c3d4e5f https://blog.example.com/some-post-0a1b2c3d4e5f https://medium.com/team/some-post-0a1b2c3d4e5f---4 https://medium.com/team/some-post-0a1b2c3d4e5f#.abcdefghi',
  'https://example.com/post https://web.archive.org/web/20190101000000/http://example.com/post https://www.google.com/amp/s/example.com/post https://example-com.cdn.ampproject.org/c/s/example.com/post https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fpost&sa=D',
  'https://www.amazon.com/dp/1491950358 https://www.amazon.com/Some-Book/dp/1491950358/ref=sr_1_1?tag=me-20&keywords=x https://amazon.com/gp/product/1491950358',
  'https://apps.apple.com/us/app/thing/id1234567890?mt=12 https://itunes.apple.com/de/app/thing/id1234567890',
  'https://stackoverflow.com/questions/1234/how-to https://stackoverflow.com/q/1234',
  'https://x.com/Someone/status/12345 https://twitter.com/someone/status/12345?s=20 https://mobile.twitter.com/someone/status/12345',
  'https://project.readthedocs.org/en/latest https://project.readthedocs.io/en/latest/',
  '//example.com/x https://example.com/x',
  'HTTPS://WWW.GOOGLE.COM./url?url=http%3A%2F%2Fexample.com%2Fx%3Fid%3D1%26p%3D2 https://example.com/x?id=1&p=2'
]

/** Each line: addresses of different pages. */
const different = [
  'https://queue.acm.org/detail.cfm?id=1 https://queue.acm.org/detail.cfm?id=2 https://queue.acm.org/detail.cfm',
  'https://www.youtube.com/watch?v=abcdefghijk https://www.youtube.com/watch?v=abcdefghijK https://youtu.be/abcdefghijk?t=5',
  'https://example.com/ https://example.com/#/a https://example.com/#/b https://example.com/#!/a https://example.com/#a',
  'https://example.com/A https://example.com/a',
  'https://m.alphasights.com/post https://alphasights.com/post https://mobile.alphasights.com/post',
  'https://a.github.io https://b.github.io https://github.io',
  'https://github.com/o/r https://github.com/o/r/tree/v1 https://github.com/o/r/tree/main/src https://github.com/o/r/issues https://github.com/o/r#usage',
  'https://github.com/o/r/blob/main/index.html https://github.com/o/r/blob/main https://github.com/o/r/blob/main/Index.html',
  'https://www.gov.uk/x https://gov.uk/x',
  'https://example.com:8080/ http://example.com:8080/ https://example.com/',
  'https://example.com/x-550e8400-e29b-41d4-a716-446655440abc https://example.com/y-650e8400-e29b-41d4-a716-446655440abc',
  'https://example.com/x?ref=main https://example.com/x?ref=dev https://example.com/x',
  'https://example.com/x?a=1&a=2 https://example.com/x?a=2&a=1',
  'https://en.wikipedia.org/wiki/A https://de.wikipedia.org/wiki/A',
  'https://arxiv.org/abs/1706.03762 https://arxiv.org/abs/1706.03761',
  'mailto:a@example.com a@example.com https://example.com example.com ./example.com #example.com',
  'https://github.com/z---/a https://github.com/z/a'
]

const keyOf = (href: string): string => urlIdentity(href).key

describe('urlIdentity', () => {
  test.each(same)('gives one key to %s', (line) => {
    const keys = line.split(/ (?=\S)/).map(keyOf)
    expect(new Set(keys).size, keys.join('\n')).toBe(1)
  })

  test.each(different)('tells apart %s', (line) => {
    const hrefs = line.split(' ')
    expect(new Set(hrefs.map(keyOf)).size, hrefs.map(keyOf).join('\n')).toBe(hrefs.length)
  })

  test('names each normalisation', () => {
    const reasons = urlIdentity('http://www.example.com/index.html?b=1&a=2&utm_source=x#:~:text=y').reasons
    expect(reasons.map(explainReason)).toEqual([
      '`http` and `https`',
      '`www.`',
      'the index file `index.html`',
      'a text fragment',
      'the tracking parameter `utm_source`',
      'the order of the parameters'
    ])
  })

  test('gives what is no web address its own key and no reasons', () => {
    for (const href of [
      '',
      '#a',
      '../a',
      'javascript:alert(1)',
      'http://',
      'https://exa mple/',
      'data:,',
      '\uD800',
      'http://['
    ]) {
      expect(urlIdentity(href)).toEqual({key: href.trim(), reasons: []})
    }
  })
})

describe('differences', () => {
  test('names only what differs', () => {
    expect(differences('http://example.com/a', 'http://www.example.com/a/')).toEqual([
      {id: 'www'},
      {id: 'trailing-slash'}
    ])
  })

  test('names what both needed when they differ in nothing else', () => {
    const reasons = differences('https://example.com/?utm_source=a', 'https://example.com/?utm_source=b')
    expect(reasons).toContainEqual({id: 'tracking-parameter', detail: 'utm_source'})
  })

  test('names nothing for equal text', () => {
    expect(differences('http://www.example.com', 'http://www.example.com')).toEqual([])
  })
})
