import {isSubject} from '../links/link-role.ts'
import type {EntryLink} from '../types.ts'

/** What joins two links that stand for one entry, emphasis around them included: `and`, `,`, `/`, white space …. */
const joint =
  /[*_]{0,2}[ \t]*(?:[,/&+|·、][ \t]*)?(?:(?:and|or|und|oder|et|ou|y|e|o|и|или|和|与|或)[ \t]+)?[*_]{0,2}/iuy

/** `[Acme](…)’s [Anvil](…)`: the owner, then what is owned. */
const genitive = /[*_]{0,2}['’]s?[ \t]+[*_]{0,2}/y

/** Most links that lead a line: more are an enumeration, which no description follows. */
const mostJoined = 8

/** Finds the last of the links that stand side by side from one on: `[A](…) and [B](…) - …`; the link itself when alone. */
export function lastJoined(text: string, links: readonly EntryLink[], link: EntryLink): EntryLink {
  let last = link
  const from = links.indexOf(link) + 1
  for (const next of links.slice(from, from + mostJoined)) {
    if (!isBetween(joint, text, last, next)) break
    last = next
  }
  return last
}

/** Finds what belongs to the link at an index, when it names an owner. */
export function ownedLink(text: string, links: readonly EntryLink[], index: number): EntryLink | undefined {
  const [owner, owned] = links.slice(index, index + 2)
  return owner && owned && isSubject(owned) && isBetween(genitive, text, owner, owned) ? owned : undefined
}

function isBetween(pattern: RegExp, text: string, left: EntryLink, right: EntryLink): boolean {
  pattern.lastIndex = left.end
  return pattern.exec(text)?.[0].length === right.start - left.end
}
