import {type ListRule, listRule} from 'unified-list-rule'
import {checkCase} from './case.ts'
import {checkConnector} from './connector.ts'
import {checkDoubledWords} from './doubled-words.ts'
import {checkHeader} from './header.ts'
import {checkMarks} from './marks.ts'
import {meta} from './meta.ts'
import {checkMisspellings} from './misspellings.ts'
import type {Options} from './options.ts'
import {checkParts} from './parts.ts'
import {checkSpaces} from './spaces.ts'

export type {Options} from './options.ts'

/**
 * Reports slips in titles, and titles written unlike the others of the list.
 *
 * A slip is a fact of the line; what differs from the others counts only where the list itself is at one.
 */
const entryTitle: ListRule<Options> = listRule<Options>(meta, (context, report, options) => {
  const {list, learned} = context
  checkSpaces(list, report)
  checkDoubledWords(list, report)
  checkParts(context, report, options)
  checkMarks(context, report, options)
  checkCase(context, report, options)
  checkConnector(list, report, options, learned)
  checkHeader(list, report, options, learned)
  if (options.misspellings) checkMisspellings(context, report)
})

export default entryTitle
