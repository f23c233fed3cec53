/** Parameters that name who is paid for a sale (the programmes' own documentation), lower case. */
const affiliates: ReadonlySet<string> = new Set([
  'a_aid',
  'a_bid',
  'raneaid',
  'ranmid',
  'ransiteid',
  'lsnpubid',
  'irclickid',
  'irgwc',
  'campid',
  'mkcid',
  'mkrid'
])

/** On some hosts common names mean the same: Amazon Associates, Apple's performance partners. */
const byHost: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Amazon', new Set(['tag', 'ascsubtag', 'linkcode', 'linkid', 'creative', 'creativeasin', 'camp', 'subscriptionid'])],
  ['Apple', new Set(['at', 'pt', 'ct', 'itsct', 'itscg'])]
])

/** Says whether a tracking parameter names who is paid; `source` is who sets it. */
export function isAffiliate(name: string, source: string): boolean {
  const lower = name.toLowerCase()
  return affiliates.has(lower) || (byHost.get(source)?.has(lower) ?? false)
}
