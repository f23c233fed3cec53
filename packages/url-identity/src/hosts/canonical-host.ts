import {type AliasKind, hostAliases} from '../data/host-aliases.ts'

/** The host that a site is known by, and what kind of other host was given for it. */
export type HostAlias = {host: string; kind: AliasKind}

/** Wikimedia projects, whose mobile hosts are `en.m.wikipedia.org` for `en.wikipedia.org`. */
const wikimedia =
  /^([a-z-]{2,12})\.m\.((?:wikipedia|wiktionary|wikibooks|wikiquote|wikisource|wikiversity|wikinews|wikivoyage)\.org)$/

/** The main host of the site that a host without `www.` belongs to; nothing when it is that host itself. */
export function canonicalHost(host: string): HostAlias | undefined {
  const alias = hostAliases.get(host)
  if (alias) return alias
  const [, language, project] = wikimedia.exec(host) ?? []
  if (language !== undefined && project !== undefined) return {host: `${language}.${project}`, kind: 'mobile'}
  if (host.endsWith('.readthedocs.org')) return {host: `${host.slice(0, -'org'.length)}io`, kind: 'moved'}
  return undefined
}
