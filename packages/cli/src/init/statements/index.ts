import type {CuratedList} from 'mdast-util-curated-list'
import type {Learner, Statement} from '../statement.ts'
import {capital, description, end, separator} from './descriptions.ts'
import {airyHeadings, bullet, cleanLineEnds, closeEntries, indent} from './layout.ts'
import {order} from './order.ts'
import {apostrophe, company, dash, parts, quotes, titleCase} from './titles.ts'

/** All that `init` looks at, in the order in which it is told. */
export const learners: Learner[] = [
  description,
  separator,
  capital,
  end,
  order,
  company,
  titleCase,
  parts,
  dash,
  apostrophe,
  quotes,
  bullet,
  indent,
  cleanLineEnds,
  closeEntries,
  airyHeadings
]

/** Says what a list agrees on. */
export function statementsOf(list: CuratedList): Statement[] {
  return learners.map((learner) => learner(list)).filter((statement) => statement !== undefined)
}
