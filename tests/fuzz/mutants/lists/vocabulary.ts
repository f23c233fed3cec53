import type {Random} from '../random.ts'

const nouns =
  'Anvil Barrow Chisel Drill Easel Funnel Gimlet Hammer Inkwell Jigsaw Kiln Lathe Mallet Needle Oven Pliers Quill Rasp Spindle Trowel Urn Vise Wrench Yoke Zither'.split(
    ' '
  )
const kinds = 'Garden,Deck,Works,Book,Box,Notes,Hub,Guide,Kit,Lab'.split(',')
const verbs = 'Draws,Keeps,Counts,Cuts,Mends,Sorts,Turns,Weighs,Paints,Finds'.split(',')
const things =
  'old maps,wooden boats,many trees,the tides,small parts,tall stories,copper wire,garden gates,paper birds,long letters'.split(
    ','
  )
const places =
  'in the garden,for a workshop,with a GitHub account,on rainy days,without a network,in JavaScript,of a village,by hand'.split(
    ','
  )
const companies = ['Harbour', 'Mill Lane', 'Copperline', 'Northgate']
const people = ['Ada Lind', 'Bo Marsh', 'Cleo Hart', 'Dan Ferry']
const topics =
  'Baking,Carving,Dyeing,Etching,Forging,Glazing,Knitting,Masonry,Printing,Roofing,Sewing,Thatching,Weaving'.split(',')

/** One thing that a list has an entry for. */
export type Item = {title: string; url: string; text: string; company: string; person: string}

/** Makes an item with words of our own invention; the number keeps addresses apart. */
function itemOf(random: Random, number: number): Item {
  const noun = random.pick(nouns)
  const title = random.chance(0.3) ? noun : `${noun} ${random.pick(kinds)}`
  const host = `${noun.toLowerCase()}${number}.example`
  const path = random.chance(0.5) ? '' : `/${random.pick(kinds).toLowerCase()}/${number}`
  const text = `${random.pick(verbs)} ${random.pick(things)} ${random.pick(places)}`
  return {title, url: `https://${host}${path}`, text, company: random.pick(companies), person: random.pick(people)}
}

/** Makes items with titles that differ, in the order of the alphabet. */
export function itemsOf(random: Random, count: number, first: number): Item[] {
  const items = new Map<string, Item>()
  for (let number = first; number < first + count; number++) {
    const item = itemOf(random, number)
    items.set(item.title, item)
  }
  return [...items.values()].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
}

/** Chooses titles of sections, in any order or that of the alphabet. */
export function topicsOf(random: Random, count: number): string[] {
  const chosen = random.shuffled(topics).slice(0, count)
  return random.chance(0.6) ? chosen.sort() : chosen
}

/** The anchor that GitHub gives such a title. */
export function anchorOf(title: string): string {
  return `#${title.toLowerCase().replaceAll(' ', '-')}`
}
