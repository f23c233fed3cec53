import type {CuratedList, Section} from '../types.ts'

/** Groups sections that share parent and depth; siblings of several depths have no order among them and are left out. */
export function siblingSections(list: CuratedList): Section[][] {
  return list.sections
    .map(({sections}) => sections)
    .filter((siblings) => siblings.length > 1 && new Set(siblings.map(({depth}) => depth)).size === 1)
}

/** Names siblings in every version of a list, by their depth and the slug of their parent. */
export function familyOf([first]: readonly Section[]): string {
  return `${first?.depth} ${first?.parent?.slug}`
}

/** Tells whether a section or one below it has entries: license, contributing and contents have none. */
export function hasEntries(section: Section): boolean {
  return section.entries.length > 0 || section.sections.some(hasEntries)
}

/** Emoji, shortcodes and blanks in front of a title. */
const decoration = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200D|\uFE0F|\s|:[\w+-]+:)+/u

/** What sections are sorted by. */
export function sectionKey({title}: Section): string {
  return title.replace(decoration, '').trim()
}

/** Writing systems with an alphabet; Han characters are sorted in ways that no title shows (sound, radical, strokes). */
const scripts = {
  latin: /^\p{Script=Latin}/u,
  cyrillic: /^\p{Script=Cyrillic}/u,
  greek: /^\p{Script=Greek}/u,
  arabic: /^\p{Script=Arabic}/u,
  hebrew: /^\p{Script=Hebrew}/u,
  hangul: /^\p{Script=Hangul}/u,
  kana: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  devanagari: /^\p{Script=Devanagari}/u
}

/**
 * Finds the siblings whose titles an alphabet puts in an order.
 *
 * Left out are sections without entries, sections that a contents with their siblings leaves out, titles in another
 * script than most (lists put them first, last or where their translation belongs), titles with Han characters, and
 * small letters among capitals (`iOS` stands below I or behind Z).
 */
export function alphabeticSections(siblings: Section[], listed: ReadonlySet<Section>): Section[] {
  const isPartlyListed = siblings.some((section) => listed.has(section))
  const held = siblings.filter((section) => hasEntries(section) && (!isPartlyListed || listed.has(section)))
  const counts = new Map<string, number>()
  for (const section of held) counts.set(scriptOf(section), (counts.get(scriptOf(section)) ?? 0) + 1)
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const capitals = held.filter((section) => /^\p{Lu}/u.test(sectionKey(section))).length
  const hasCapitals = capitals > held.length / 2
  return held.filter((section) => {
    const key = sectionKey(section)
    return scriptOf(section) === main && !/\p{Script=Han}/u.test(key) && !(hasCapitals && /^\p{Ll}/u.test(key))
  })
}

function scriptOf(section: Section): string {
  const letters = sectionKey(section).replace(/^[^\p{L}]+/u, '')
  for (const [name, start] of Object.entries(scripts)) if (start.test(letters)) return name
  return letters === '' ? 'latin' : 'other'
}
