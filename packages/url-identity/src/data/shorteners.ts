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

/** The shortener that a URL goes through; nothing when it is on another host or on the shortener's own start page. */
export function shortenerOf(href: string): string | undefined {
  const [, host, path] = /^\s*(?:https?:)?\/\/(?:www\.)?([a-z0-9.-]{4,20})(?::\d+)?\/([^\s/?#])/i.exec(href) ?? []
  if (host === undefined || path === undefined) return undefined
  const name = host.toLowerCase()
  return shorteners.has(name) ? name : undefined
}
