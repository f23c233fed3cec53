import {
  bulletConvention,
  type Convention,
  entryGap,
  headingGap,
  holds,
  indentConvention,
  isCertain,
  type ListFamily,
  layoutOf,
  lineEnds
} from 'mdast-util-curated-list'
import type {Learner} from '../statement.ts'

const rule = 'list-layout'

/** The bullet, where entries of every depth and the contents share one. */
export const bullet: Learner = (list) => {
  const depths = new Set(layoutOf(list).items.map((item) => `${item.family} ${item.depth}`))
  const found = [...depths].map((key) => {
    const [family, depth] = key.split(' ')
    return bulletConvention(list, family === 'contents' ? 'contents' : 'entries', Number(depth))
  })
  const all = added(found)
  if (!holds(all)) return undefined
  return {
    rule,
    option: 'bullet',
    value: all.value,
    isFirm: isCertain(all),
    evidence: `${all.support} of ${all.of} lists use \`${all.value}\``,
    sentence: `Start every item with \`${all.value}\`.`
  }
}

/** The unit of indentation, where entries and contents share one. */
export const indent: Learner = (list) => {
  const families: ListFamily[] = ['entries', 'contents']
  const all = added(families.map((family) => indentConvention(list, family)))
  if (!holds(all) || all.value === 'irregular') return undefined
  return {
    rule,
    option: 'indent',
    value: all.value,
    isFirm: isCertain(all),
    evidence: `${all.support} of ${all.of} nested items are indented by ${all.value === 'tab' ? 'a tab' : all.value}`,
    sentence: `Indent what is nested by ${all.value === 'tab' ? 'one tab' : all.value} a level.`
  }
}

/** Lines without blanks at their ends. */
export const cleanLineEnds: Learner = (list) => {
  const found = lineEnds(list)
  if (!holds(found)) return undefined
  return {
    rule,
    option: 'lineEnds',
    value: found.value,
    isFirm: isCertain(found),
    evidence: `${found.support} of ${found.of} lines end without blanks`,
    sentence: 'Leave no spaces at the ends of lines.'
  }
}

/** Entries that follow each other without a blank line. */
export const closeEntries: Learner = (list) => {
  const found = entryGap(list)
  if (!holds(found) || found.value !== 'nothing') return undefined
  return {
    rule,
    option: 'entryGap',
    value: found.value,
    isFirm: isCertain(found),
    evidence: `${found.support} of ${found.of} entries follow the one before without a blank line`,
    sentence: 'Put no blank lines between entries.'
  }
}

/** Headings with blank lines around them. */
export const airyHeadings: Learner = (list) => {
  const found = added([headingGap(list, 'before'), headingGap(list, 'after')])
  if (!holds(found) || found.value !== 'blank line') return undefined
  return {
    rule,
    option: 'headingGap',
    value: found.value,
    isFirm: isCertain(found),
    evidence: `${found.support} of ${found.of} times a blank line stands beside a heading`,
    sentence: 'Put a blank line before and behind every heading.'
  }
}

/** Adds up conventions of one value; nothing when they differ. */
function added<Value>(found: Array<Convention<Value> | undefined>): Convention<Value> | undefined {
  const known = found.filter((convention) => convention !== undefined)
  const [first] = known
  if (!first || known.some((convention) => convention.value !== first.value)) return undefined
  const sum = (read: (convention: Convention<Value>) => number) => known.map(read).reduce((a, b) => a + b, 0)
  return {value: first.value, support: sum(({support}) => support), of: sum(({of}) => of)}
}
