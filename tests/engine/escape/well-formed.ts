/** What an XML document may hold (XML 1.0, section 2.2). */
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const token = /<\?xml [^<>]*\?>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="(?:[^"<&]|&#\d+;)*")*)(\/?)>|((?:[^<&]|&#\d+;)+)/gy

/** Counts the elements of an XML document by name; throws where it is not well-formed. Knows what we write, no more. */
export function elementsOf(xml: string): Record<string, number> {
  if (!allowed.test(xml)) throw new SyntaxError('a character that XML cannot hold')
  const counts: Record<string, number> = {}
  const open: string[] = []
  let at = 0
  for (const [whole, closed, name, attributes = '', isEmpty] of xml.matchAll(token)) {
    at += whole.length
    if (closed !== undefined && open.pop() !== closed) throw new SyntaxError(`unexpected </${closed}>`)
    if (name === undefined) continue
    const names = [...attributes.matchAll(/ ([\w-]+)="[^"]*"/g)].map(([, key]) => key)
    if (new Set(names).size < names.length) throw new SyntaxError(`an attribute of <${name}> stands there twice`)
    counts[name] = (counts[name] ?? 0) + 1
    if (isEmpty !== '/') open.push(name)
  }
  if (at < xml.length || open.length > 0) throw new SyntaxError(`not well-formed at ${xml.slice(at, at + 40)}`)
  return counts
}
