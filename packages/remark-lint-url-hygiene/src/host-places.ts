/** Where scheme and host stand in an absolute web address. */
export type HostPlace = {scheme: string; host: string; start: number; end: number}

/** Finds scheme and host of an address as written; nothing with credentials, a port or no host. */
export function hostPlace(url: string): HostPlace | undefined {
  const [whole, scheme = '', host = ''] = /^(https?):\/\/([^/?#@:\\\s]{1,255})(?=[/?#]|$)/i.exec(url) ?? []
  if (whole === undefined) return undefined
  return {scheme: scheme.toLowerCase(), host: host.toLowerCase(), start: whole.length - host.length, end: whole.length}
}
