import {agreement, type CuratedList, holds} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'

/** Least number of titles with a company, and least share of them, that make `at` the list's own word and no quotation. */
const least = {of: 20, share: 0.95}

/**
 * Reports a company that a title joins by `At` where the list writes `at`.
 *
 * The word belongs to the list's way of naming companies, not to what a title quotes: it is held to on a contribution,
 * too.
 */
export function checkConnector(
  list: CuratedList,
  report: (finding: Finding) => void,
  options: Options,
  learned: CuratedList
): void {
  if (options.case === false) return
  const found = agreement(learned.entries.map(({title}) => title.connector?.text.trim()))
  if (!holds(found) || found.value !== 'at' || found.of < least.of || found.support < found.of * least.share) return
  for (const {title} of list.entries) {
    const {connector, company} = title
    if (!connector || !company || connector.text.trim() !== 'At') continue
    const start = connector.start + connector.text.indexOf('At')
    report({
      at: {start, end: start + 2},
      message: `Unexpected \`At\` before company \`${company.text}\`, expected \`at\``,
      suggest: ['at'],
      note: `${found.support} of ${found.of} titles with a company write \`at\``,
      group: 'connector'
    })
  }
}
