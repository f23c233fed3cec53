import type {Fact} from './fact.ts'
import {isUnsettled} from './settled.ts'

/** No rule crashes, and no repair is asked for that does not fit its text. */
export const noProblem: Fact = ({repaired, again}) =>
  [...repaired.problems, ...again.problems].map(({message}) => message).filter((message) => !isUnsettled(message))
