import type {Address} from '../address.ts'
import type {Because} from '../reason.ts'
import {normaliseAmazon} from './amazon.ts'
import {normaliseAppStore} from './app-store.ts'
import {normaliseArxiv} from './arxiv.ts'
import {normaliseDoi} from './doi.ts'
import {forgeOf, normaliseForge, normaliseGist} from './forge.ts'
import {normaliseMedium} from './medium.ts'
import {normaliseStackExchange} from './stack-exchange.ts'
import {normaliseTwitter} from './twitter.ts'
import {normaliseYouTube} from './youtube.ts'

type HostRule = (address: Address, because: Because) => void

const rules: ReadonlyMap<string, HostRule> = new Map<string, HostRule>([
  ['gist.github.com', normaliseGist],
  ['youtube.com', normaliseYouTube],
  ['youtu.be', normaliseYouTube],
  ['arxiv.org', normaliseArxiv],
  ['ar5iv.org', normaliseArxiv],
  ['ar5iv.labs.arxiv.org', normaliseArxiv],
  ['apps.apple.com', normaliseAppStore],
  ['twitter.com', normaliseTwitter]
])

/** The rule that knows how a host, without `www.` and by its main name, spells its pages. */
export function hostRule(host: string): HostRule {
  const rule = rules.get(host)
  if (rule) return rule
  if (forgeOf(host) !== undefined) return normaliseForge
  if (/^amazon\.[a-z.]{2,6}$/.test(host)) return normaliseAmazon
  if (/(?:^|\.)(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu)\.com$/.test(host))
    return normaliseStackExchange
  return normaliseAnywhere
}

function normaliseAnywhere(address: Address, because: Because): void {
  normaliseDoi(address, because)
  if (address.host !== 'doi.org') normaliseMedium(address, because)
}
