import type {Random} from '../random.ts'
import {disordered, withSlips} from './slips.ts'
import {anchorOf, type Item, itemsOf, topicsOf} from './vocabulary.ts'

/** How the entries of a made list are written. */
export type Habits = {bullet: string; separator: string; end: string; slips: number}

/** Chooses habits that a list may have. */
export function habitsOf(random: Random): Habits {
  return {
    bullet: random.pick(['- ', '- ', '* ', '* ', '+ ', '-   ']),
    separator: random.pick([' - ', ' - ', ' – ', ': ', ' ']),
    end: random.pick(['.', '.', '.', '']),
    slips: random.pick([0, 0.05, 0.1, 0.3])
  }
}

/** Writes an entry: link, separator, description. */
export function entryLine({title, url, text}: Item, {bullet, separator, end}: Habits, random: Random): string {
  const own = random.chance(0.04) ? random.pick([' - ', ' — ', ': ', ' ', '-', '. ']) : separator
  const last = random.chance(0.06) ? '' : end
  return text === '' ? `${bullet}[${title}](${url})` : `${bullet}[${title}](${url})${own}${text}${last}`
}

/** A contents list of sections, with what people forget in it. */
function contentsLines(topics: string[], random: Random): string[] {
  const kept = topics.filter(() => !random.chance(0.08))
  return ['## Contents', '', ...kept.map((topic) => `- [${topic}](${anchorOf(topic)})`), '']
}

/** An awesome list: contents, sections, entries with descriptions. */
export function awesomeList(random: Random): string[] {
  const topics = topicsOf(random, 1 + random.below(3))
  const habits = habitsOf(random)
  const lines = ['# Awesome Crafts', '', '> Tools and books.', '']
  if (random.chance(0.6)) lines.push(...contentsLines(topics, random))
  for (const [index, topic] of topics.entries()) {
    lines.push(`## ${topic}`, '')
    const items = disordered(itemsOf(random, 2 + random.below(topics.length === 1 ? 14 : 7), index * 20), random)
    for (const item of withSlips(items, random, habits.slips)) lines.push(entryLine(item, habits, random))
    lines.push('')
  }
  if (random.chance(0.3)) lines.push('## License', '', 'Free for all.')
  return lines
}
