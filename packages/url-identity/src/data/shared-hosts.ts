/**
 * How a host where many publish shows who does: not at all, in the first segment, in a first segment that starts with
 * `@`, as Medium does (`/publication/post`, `/@user/post`), or behind one of some first segments (`/user/NAME`).
 */
export type OwnerForm = 'none' | 'first' | 'handle' | 'medium' | readonly string[]

/**
 * Hosts, without `www.`, on which many publish. Judged by the address alone: a talk on YouTube does not say in its
 * address whose it is. A subdomain of its own (`yahooeng.tumblr.com`, `netflix.github.io`) is a publisher and not here.
 */
export const sharedHosts: ReadonlyMap<string, OwnerForm> = new Map<string, OwnerForm>([
  // Owner in the path.
  ['github.com', 'first'],
  ['gist.github.com', 'first'],
  ['raw.githubusercontent.com', 'first'],
  ['gitlab.com', 'first'],
  ['bitbucket.org', 'first'],
  ['codeberg.org', 'first'],
  ['sr.ht', 'first'],
  ['git.sr.ht', 'first'],
  ['dev.to', 'first'],
  ['twitter.com', 'first'],
  ['speakerdeck.com', 'first'],
  ['hub.docker.com', ['r', 'u']],
  ['medium.com', 'medium'],
  ['youtube.com', ['user', 'c', 'channel']],
  ['linkedin.com', ['company', 'in', 'school']],
  ['facebook.com', 'first'],
  ['slideshare.net', 'none'],
  ['vimeo.com', 'none'],
  ['bilibili.com', 'none'],
  ['hashnode.com', 'handle'],
  ['npmjs.com', 'none'],
  // Owner not in the path.
  ...none(
    `infoq.com usenix.org youtu.be hackernoon.com dzone.com thenewstack.io highscalability.com confreaks.tv
    ted.com ieeexplore.ieee.org dl.acm.org queue.acm.org acm.org doi.org arxiv.org researchgate.net semanticscholar.org
    springer.com link.springer.com sciencedirect.com nature.com science.org papers.nips.cc openreview.net jmlr.org vldb.org
    citeseerx.ist.psu.edu wikipedia.org en.wikipedia.org wikimedia.org archive.org web.archive.org
    stackoverflow.com superuser.com serverfault.com quora.com reddit.com news.ycombinator.com lobste.rs slashdot.org
    docs.google.com drive.google.com groups.google.com sites.google.com play.google.com apps.apple.com podcasts.apple.com
    dropbox.com amazon.com goodreads.com leanpub.com manning.com oreilly.com packtpub.com udemy.com coursera.org edx.org
    pypi.org rubygems.org crates.io packagist.org sourceforge.net pkg.go.dev godoc.org docs.rs readthedocs.io
    smashingmagazine.com css-tricks.com sitepoint.com freecodecamp.org scribd.com issuu.com
    figshare.com zenodo.org hal.science techcrunch.com venturebeat.com wired.com zdnet.com theregister.co.uk gigaom.com arstechnica.com businessinsider.com forbes.com
    atscaleconference.com slides.com prezi.com soundcloud.com open.spotify.com meetup.com kaggle.com huggingface.co
    substack.com wordpress.com blogspot.com tumblr.com github.io gitbook.com notion.so bit.ly goo.gl t.co`
  )
])

function none(hosts: string): Array<[host: string, form: OwnerForm]> {
  return hosts.split(/\s+/).flatMap((host) => (host === '' ? [] : [[host, 'none']]))
}
