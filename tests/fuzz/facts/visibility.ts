import type {Page} from '../page/page.ts'
import {isCode, isShown, readable, wordsOf} from '../page/tokens.ts'
import {covers, excess, sum, type Tally, tallyOf} from '../trial/tally.ts'
import type {Trial} from '../trial/trial.ts'
import type {Fact} from './fact.ts'

/** What was seen is not hidden now, what was hidden is not seen, and code is the same code; less what findings say. */
export const visibility: Fact = ({before, after, named}) => {
  const [lost, gained] = [allowed(named, 'lost'), allowed(named, 'gained')]
  return [
    ...differences(without(named, codeOf(before)), without(named, codeOf(after)), 'code', new Map(), new Map()),
    ...differences(hiddenIn(before), hiddenIn(after), 'hidden', lost, gained),
    ...differences(seenIn(before), seenIn(after), 'seen', lost, gained)
  ]
}

function differences(before: Tally, after: Tally, what: string, lost: Tally, gained: Tally): string[] {
  const [less, more] = [excess(before, after), excess(after, before)]
  return [
    ...(covers(lost, less) ? [] : [`no longer ${what}: ${told(less)}`]),
    ...(covers(gained, more) ? [] : [`${what} now: ${told(more)}`])
  ]
}

function codeOf({blocks}: Page): Tally {
  return tallyOf(blocks.flatMap(({tokens}) => tokens.filter(isCode)))
}

/** Leaves out code that a finding makes or unmakes: one that takes marks away or puts some, on a line with that code. */
function without(named: Trial['named'], code: Tally): Tally {
  const lines = named.flatMap((one) => (one.isMarkup ? one.lines : []))
  return new Map([...code].filter(([token]) => !lines.some((line) => line.includes(token.slice(1)))))
}

function hiddenIn({hidden}: Page): Tally {
  const plain = hidden.map((text) => text.replace(/(?:%[\dA-F]{2})+/gi, readable))
  return tallyOf(new Set(plain.flatMap(wordsOf).filter(isWord)))
}

function seenIn({blocks}: Page): Tally {
  return tallyOf(blocks.flatMap(({tokens}) => tokens.filter((token) => isShown(token) && isWord(token))))
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}

/** What findings take away or add; one that opens or closes a link may show or hide all words of its lines. */
function allowed(named: Trial['named'], side: 'lost' | 'gained'): Tally {
  const direct = named.map((one) => new Map([...one[side]].map(([token, count]) => [token, count * one.times])))
  const lines = named.flatMap((one) => (one.isMarkup ? one.lines : []))
  return sum([...direct, tallyOf(lines.flatMap(wordsOf))])
}

function told(tally: Tally): string {
  return [...tally.keys()].join(' ')
}
