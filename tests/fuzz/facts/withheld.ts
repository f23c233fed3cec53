import type {Finding} from '@listwright/engine'
import type {Fact} from './fact.ts'

/** No rule asks for a repair that would do harm, so that the proof has nothing to withhold. */
export const withheld: Fact = ({repaired: {left}}) => withheldOf(left)

/** Names the findings whose repair was withheld, with the reason. */
export function withheldOf(findings: Finding[]): string[] {
  return findings.flatMap(({rule, message, note = ''}) => {
    const [, reason] = /Not repaired unasked: (.*)/s.exec(note) ?? []
    return reason === undefined ? [] : [`${rule}: ${message}: ${reason}`]
  })
}
