import {awesomeList} from './lists/awesome.ts'
import {nestedList, readingList} from './lists/nested.ts'
import {foreignList, htmlList, linkTable, looseList, referenceList} from './lists/other-ways.ts'
import type {Random} from './random.ts'

/** The shapes of made lists; those that most real lists have come up more often. */
const shapes = [
  awesomeList,
  awesomeList,
  awesomeList,
  nestedList,
  readingList,
  readingList,
  linkTable,
  htmlList,
  referenceList,
  foreignList,
  looseList
]

/** Makes a list of some shape, with slips in it, as lines without their ends. */
export function generate(random: Random): string[] {
  return random.pick(shapes)(random)
}
