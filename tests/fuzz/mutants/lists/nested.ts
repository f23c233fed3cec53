import type {Random} from '../random.ts'
import {entryLine, habitsOf} from './awesome.ts'
import {disordered, withSlips} from './slips.ts'
import {itemsOf, topicsOf} from './vocabulary.ts'

/** Categories with entries below them, to a depth of three. */
export function nestedList(random: Random): string[] {
  const habits = habitsOf(random)
  const unit = random.pick(['  ', '    ', '\t'])
  const lines = ['# Crafts', '', '## By topic', '']
  for (const [index, topic] of topicsOf(random, 2 + random.below(3)).entries()) {
    lines.push(`${habits.bullet}${random.chance(0.5) ? topic : `**${topic}**`}`)
    for (const item of withSlips(disordered(itemsOf(random, 2 + random.below(6), index * 20), random), random, 0.1)) {
      const own = random.chance(0.08) ? random.pick(['  ', '    ', '\t', '   ']) : unit
      lines.push(own + entryLine(item, habits, random))
      if (random.chance(0.15)) lines.push(`${own}${unit}${habits.bullet}[More](${item.url}/more)`)
    }
  }
  return lines
}

/** A list for reading: titles with companies, people and parts below topics, a contents above. */
export function readingList(random: Random): string[] {
  const topics = topicsOf(random, 2 + random.below(2))
  const bullet = random.pick(['* ', '- '])
  const unit = random.pick(['\t', '  ', '    '])
  const lines = ['# Reading', '', '## Contents', '']
  lines.push(...topics.map((topic) => `${bullet}[${topic}](#${topic.toLowerCase()})`), '')
  for (const [index, topic] of topics.entries()) {
    lines.push(`## ${topic}`)
    for (const item of withSlips(disordered(itemsOf(random, 4 + random.below(8), index * 20), random), random, 0.1)) {
      const at = random.chance(0.1) ? random.pick([' in ', ' @ ', ' by ', ', ']) : ' at '
      const parts = random.pick(['', '', '', ' (2 parts)', ' (part 2)', ' (3 Parts)'])
      const people = random.chance(0.2) ? ` - ${item.person}, Engineer at ${item.company}` : ''
      lines.push(`${bullet}[${item.title} for All${parts}${at}${item.company}${people}](${item.url})`)
      if (random.chance(0.2)) lines.push(`${unit}${bullet}[${item.title} Again${at}${item.company}](${item.url}/2)`)
    }
  }
  return lines
}
