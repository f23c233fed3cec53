/** Where an address leads that a repair of it has to leave: the host, or `#` for a place of the document; as it is if it has none. */
export function siteOf(address: string | undefined): string | undefined {
  if (address?.startsWith('#')) return '#'
  return address !== undefined && URL.canParse(address) ? new URL(address).host : address
}
