import type {Finding} from '@listwright/engine'
import {linesTouched} from '../trial/lines-touched.ts'
import {excess, tallyOf} from '../trial/tally.ts'
import type {Fact} from './fact.ts'

/** A look at the repaired text promises no further repair, and repeats none that was made. */
export const secondLook: Fact = ({repaired, again}) => {
  const made = tallyOf(repaired.found.filter(isSafe).map((finding) => nameOf(finding, repaired.before)))
  // Findings that say the same of the same words are told apart by their number alone.
  const left = tallyOf(
    repaired.found.filter((finding) => !isSafe(finding)).map((finding) => nameOf(finding, repaired.before))
  )
  const now = excess(tallyOf(again.found.map((finding) => nameOf(finding, repaired.after))), left)
  return [
    ...again.found.filter(isSafe).map(({rule, message}) => `still safe: ${rule}: ${message}`),
    ...[...now.keys()].filter((name) => made.has(name)).map((name) => `repaired before: ${name}`)
  ]
}

function isSafe({fix}: Finding): boolean {
  return fix === 'safe'
}

/** What a finding says and the letters of the line where it says so. */
function nameOf({rule, message, place}: Finding, marked: string): string {
  const text = marked.replace(/^\uFEFF/, '')
  const [line = ''] = linesTouched(text, place.start.offset, place.start.offset)
  return `${rule}: ${message} in ${line.replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}
