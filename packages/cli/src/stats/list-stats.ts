import type {CuratedList, Entry} from 'mdast-util-curated-list'

/** How many entries a name has. */
export type Count = {name: string; entries: number}

/** What a section holds, subsections not counted. */
export type SectionStats = {title: string; depth: number; entries: number; companies: number; hosts: number}

/** What a list holds; companies and hosts come most frequent first. */
export type ListStats = {entries: number; sections: SectionStats[]; companies: Count[]; hosts: Count[]}

/** Counts what a list holds; sections without entries are left out. */
export function listStats(list: CuratedList): ListStats {
  const sections = list.sections
    .filter(({entries}) => entries.length > 0)
    .map(({title, depth, entries}) => ({
      title,
      depth,
      entries: entries.length,
      companies: counts(entries, companyOf).length,
      hosts: counts(entries, hostOf).length
    }))
  return {
    entries: list.entries.length,
    sections,
    companies: counts(list.entries, companyOf),
    hosts: counts(list.entries, hostOf)
  }
}

function companyOf({title}: Entry): string | undefined {
  return title.company?.text
}

/** The host of an entry's address, without `www.`. */
function hostOf({url}: Entry): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined
}

function counts(entries: Entry[], nameOf: (entry: Entry) => string | undefined): Count[] {
  const byName = new Map<string, number>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name !== undefined) byName.set(name, (byName.get(name) ?? 0) + 1)
  }
  const all = [...byName].map(([name, entries]) => ({name, entries}))
  return all.sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1))
}
