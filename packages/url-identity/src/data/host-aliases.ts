/** Why a host is the same site as another. */
export type AliasKind = 'mobile' | 'amp' | 'moved' | 'alias'

/**
 * Hosts that serve the same paths as another host of the same site, bare (without `www.`).
 *
 * A name that starts with `m.` proves nothing (m.alphasights.com is a site of its own), so each host stands here by
 * evidence: it redirects to the other one or carries a `rel=canonical` to it, path unchanged.
 */
export const hostAliases: ReadonlyMap<string, {host: string; kind: AliasKind}> = new Map([
  // Mobile hosts that send desktop readers to the same path.
  ['m.facebook.com', {host: 'facebook.com', kind: 'mobile'}],
  ['mobile.twitter.com', {host: 'twitter.com', kind: 'mobile'}],
  ['m.twitter.com', {host: 'twitter.com', kind: 'mobile'}],
  ['mobile.x.com', {host: 'twitter.com', kind: 'mobile'}],
  ['m.youtube.com', {host: 'youtube.com', kind: 'mobile'}],
  ['m.imdb.com', {host: 'imdb.com', kind: 'mobile'}],
  ['m.reddit.com', {host: 'reddit.com', kind: 'mobile'}],
  ['i.reddit.com', {host: 'reddit.com', kind: 'mobile'}],
  ['m.slashdot.org', {host: 'slashdot.org', kind: 'mobile'}],
  ['m.habr.com', {host: 'habr.com', kind: 'mobile'}],
  ['m.vk.com', {host: 'vk.com', kind: 'mobile'}],
  ['m.bilibili.com', {host: 'bilibili.com', kind: 'mobile'}],
  ['mobile.nytimes.com', {host: 'nytimes.com', kind: 'mobile'}],
  ['m.wikihow.com', {host: 'wikihow.com', kind: 'mobile'}],
  ['m.xkcd.com', {host: 'xkcd.com', kind: 'mobile'}],
  ['m.huffpost.com', {host: 'huffpost.com', kind: 'mobile'}],
  ['m.soundcloud.com', {host: 'soundcloud.com', kind: 'mobile'}],
  ['mobile.slideshare.net', {host: 'slideshare.net', kind: 'mobile'}],
  ['m.slideshare.net', {host: 'slideshare.net', kind: 'mobile'}],
  // AMP hosts of publishers that keep the path.
  ['amp.theguardian.com', {host: 'theguardian.com', kind: 'amp'}],
  ['amp.cnn.com', {host: 'cnn.com', kind: 'amp'}],
  ['amp.reddit.com', {host: 'reddit.com', kind: 'amp'}],
  ['amp.dev.to', {host: 'dev.to', kind: 'amp'}],
  // Other views of one site.
  ['old.reddit.com', {host: 'reddit.com', kind: 'alias'}],
  ['new.reddit.com', {host: 'reddit.com', kind: 'alias'}],
  ['np.reddit.com', {host: 'reddit.com', kind: 'alias'}],
  ['music.youtube.com', {host: 'youtube.com', kind: 'alias'}],
  ['youtube-nocookie.com', {host: 'youtube.com', kind: 'alias'}],
  ['x.com', {host: 'twitter.com', kind: 'alias'}],
  ['fr.slideshare.net', {host: 'slideshare.net', kind: 'alias'}],
  ['de.slideshare.net', {host: 'slideshare.net', kind: 'alias'}],
  ['es.slideshare.net', {host: 'slideshare.net', kind: 'alias'}],
  ['pt.slideshare.net', {host: 'slideshare.net', kind: 'alias'}],
  ['uk.linkedin.com', {host: 'linkedin.com', kind: 'alias'}],
  // Whole sites that moved, path for path.
  ['npmjs.org', {host: 'npmjs.com', kind: 'moved'}],
  ['itunes.apple.com', {host: 'apps.apple.com', kind: 'moved'}],
  ['docs.microsoft.com', {host: 'learn.microsoft.com', kind: 'moved'}],
  ['code.facebook.com', {host: 'engineering.fb.com', kind: 'moved'}],
  ['code.fb.com', {host: 'engineering.fb.com', kind: 'moved'}],
  ['medium.freecodecamp.com', {host: 'medium.freecodecamp.org', kind: 'moved'}],
  ['dx.doi.org', {host: 'doi.org', kind: 'moved'}],
  ['export.arxiv.org', {host: 'arxiv.org', kind: 'alias'}],
  ['de.arxiv.org', {host: 'arxiv.org', kind: 'alias'}],
  ['cn.arxiv.org', {host: 'arxiv.org', kind: 'alias'}],
  ['xxx.lanl.gov', {host: 'arxiv.org', kind: 'moved'}]
])
