import {urlIdentity} from 'url-identity'
import type {Entry} from '../types.ts'
import {match} from './match.ts'

type Placed = {entry: Entry; self: string; before: string; behind: string}

/**
 * Finds for each entry which one it was in the base: the same address and title, else one of them, or the same page at
 * an address in another spelling; among equals the one with the same neighbours.
 */
export function matchEntries(base: Entry[], head: Entry[]): Map<Entry, Entry> {
  const keys: Array<(placed: Placed) => string | undefined> = [
    ({before, self, behind}) => key(before, self, behind),
    ({before, self}) => key(before, self),
    ({self, behind}) => key(self, behind),
    ({entry, self}) => key(entry.section.slug, self),
    ({self}) => self,
    ({entry}) => key(entry.section.slug, entry.url),
    ({entry}) => entry.url,
    ({entry}) => urlIdentity(entry.url).key,
    ({entry}) => (titleOf(entry) === '' ? undefined : key(entry.section.slug, titleOf(entry)))
  ]
  const pairs = match(
    placed(base),
    placed(head),
    keys.map((pass) => ({base: pass, head: pass}))
  )
  return new Map([...pairs].map(([a, b]) => [a.entry, b.entry]))
}

function placed(entries: Entry[]): Placed[] {
  const selves = entries.map((entry) => key(entry.url, titleOf(entry)))
  return entries.map((entry, index) => ({
    entry,
    self: selves[index] ?? '',
    before: selves[index - 1] ?? '',
    behind: selves[index + 1] ?? ''
  }))
}

function titleOf(entry: Entry): string {
  return entry.title.text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function key(...parts: string[]): string {
  return JSON.stringify(parts)
}
