import {anchors} from './anchors.ts'
import {bytes} from './bytes.ts'
import type {Fact} from './fact.ts'
import {layout} from './layout.ts'
import {lines} from './lines.ts'
import {noProblem} from './no-problem.ts'
import {order} from './order.ts'
import {ownLine} from './own-line.ts'
import {places} from './places.ts'
import {promise} from './promise.ts'
import {secondLook} from './second-look.ts'
import {isUnsettled, settled} from './settled.ts'
import {visibility} from './visibility.ts'
import {withheld, withheldOf} from './withheld.ts'

export type {Fact} from './fact.ts'
export {isUnsettled, withheldOf}

/** The facts that are held against every repair, by name. */
export const facts: Readonly<Record<string, Fact>> = {
  lines,
  places,
  order,
  'own line': ownLine,
  anchors,
  visibility,
  layout,
  settled,
  'second look': secondLook,
  bytes,
  'no problem': noProblem,
  promise,
  withheld
}

/** The facts that are held when none are named: `withheld` says where a rule is wrong, not where harm was done. */
export const standardFacts: string[] = Object.keys(facts).filter((name) => name !== 'withheld')
