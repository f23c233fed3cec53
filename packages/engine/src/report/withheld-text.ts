import {counted} from './counted.ts'

/** Says that repairs were not made, in words that a person can act on. */
export function withheldText(withheld: number): string {
  return `${counted(withheld, 'repair')} not made: ${withheld === 1 ? 'it' : 'they'} would do harm, see the ${withheld === 1 ? 'suggestion' : 'suggestions'}`
}
