import type {Random} from '../random.ts'
import type {Item} from './vocabulary.ts'

type Slip = (item: Item, random: Random) => Item

/** What people get wrong in an entry, so that there is something to repair. */
const slips: Slip[] = [
  (item) => ({...item, url: `${item.url}?utm_source=newsletter&utm_medium=email`}),
  (item) => ({...item, url: `${item.url}?id=7&fbclid=IwAR0abc`}),
  (item) => ({...item, url: item.url.replace('https:', 'http:')}),
  (item) => ({...item, url: item.url.replace('https:', 'HTTPS:')}),
  (item) => ({...item, title: ` ${item.title}`}),
  (item) => ({...item, title: item.title.replace(' ', '  ')}),
  (item) => ({...item, title: `${item.title} [beta]`}),
  (item) => ({...item, text: item.text.charAt(0).toLowerCase() + item.text.slice(1)}),
  (item) => ({...item, text: item.text.replace('GitHub', 'Github').replace('JavaScript', 'Javascript')}),
  (item) => ({...item, text: `${item.text}...`}),
  (item) => ({...item, text: `${item.text} (see [notes](https://notes.example))`}),
  (item) => ({...item, text: `${item.text} \`npm i ${item.title.toLowerCase()}\``}),
  (item) => ({...item, text: `${item.text} <kbd>x</kbd>`}),
  (item) => ({...item, text: ''}),
  (item) => ({...item, company: item.company.replace('r', 'rr')}),
  (item, random) => ({...item, title: random.pick(['npm', '中文工具', 'أدوات', '🔧 Tools', 'C++', 'a_b_c', 'K&R'])})
]

/** Gives most items as they are and a few with a slip. */
export function withSlips(items: Item[], random: Random, share: number): Item[] {
  return items.map((item) => (random.chance(share) ? random.pick(slips)(item, random) : item))
}

/** Takes a few items out of their place, and doubles one now and then. */
export function disordered(items: Item[], random: Random): Item[] {
  const result = [...items]
  for (let moves = random.below(3); moves > 0 && result.length > 1; moves--) {
    const [moved] = result.splice(random.below(result.length), 1)
    if (moved) result.splice(random.below(result.length + 1), 0, moved)
  }
  const twin = random.chance(0.2) ? result[random.below(result.length)] : undefined
  if (twin) result.splice(random.below(result.length), 0, {...twin})
  return result
}
