/**
 * Hosts that only shorten: the reader cannot see where the link leads, and it dies with the service.
 *
 * Not here: a site's own short form that shows its target (youtu.be) and product links (aka.ms) that have no other.
 */
const shorteners: ReadonlySet<string> = new Set(
  `bit.ly bitly.com j.mp goo.gl t.co tinyurl.com ow.ly is.gd v.gd buff.ly dlvr.it lnkd.in git.io cutt.ly rb.gy shorturl.at
  t.ly tiny.cc tinyurl.is bl.ink soo.gd s2r.co clck.ru vk.cc po.st su.pr ift.tt fb.me amzn.to mzl.la oreil.ly nyti.ms wapo.st
  shrtco.de urlz.fr adf.ly bc.vc ouo.io geni.us dwz.cn t.cn u.nu x.gd 1url.com short.io trib.al spoti.fi`.split(/\s+/)
)

/** First segments that are pages of the service itself and no short form. */
const ownPages = new Set(
  'about api app blog contact dashboard developers docs faq features help login pricing privacy signup terms'.split(' ')
)

/** The shortener that a URL goes through; nothing for other hosts and for the shortener's own pages. */
export function shortenerOf(href: string): string | undefined {
  const [, host, code] =
    /^\s*(?:https?:)?\/\/(?:www\.)?([a-z0-9.-]{4,20})(?::\d+)?\/([^\s/?#]{1,99})\/?(?=[?#\s]|$)/i.exec(href) ?? []
  if (host === undefined || code === undefined || ownPages.has(code.toLowerCase())) return undefined
  const name = host.toLowerCase()
  return shorteners.has(name) ? name : undefined
}
