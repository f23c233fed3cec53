import type {Mutant} from '../mutants/mutant.ts'
import {ruleIds} from '../repair/repair.ts'
import type {Violation} from './outcome.ts'

/** A violation, as small as it could be made. */
export type Counterexample = {seed: number; mutant: Mutant; after: string; violation: Violation}

/** Ids of the rules that are on. */
function rulesOf({settings}: Mutant): string[] {
  return ruleIds.filter((rule) => settings[rule] !== 'off')
}

/** What kind of violation a counterexample is of: the fact and the rules that it takes. */
export function kindOf({violation, mutant}: Counterexample): string {
  return `${violation.fact} ${rulesOf(mutant).join(' ')}`
}

/** Shows a counterexample: what happened, and a test that can be put into `found.test.ts` as it is. */
export function counterexampleText({seed, mutant, after, violation}: Counterexample): string {
  return [
    `${violation.fact}: ${violation.detail}`,
    `  seed ${seed}, rules ${rulesOf(mutant).join(', ')}`,
    `  before ${JSON.stringify(mutant.text)}`,
    `  after  ${JSON.stringify(after)}`,
    '',
    testText(mutant, violation.fact, seed)
  ].join('\n')
}

function testText(mutant: Mutant, fact: string, seed: number): string {
  const rules = rulesOf(mutant)
  const only = rules.map((rule) => `'${rule}': ${JSON.stringify(mutant.settings[rule] ?? {})}`)
  const lines = mutant.text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
  return [
    `test('repairs of ${rules.join(' and ')} keep the fact "${fact}" (seed ${seed})', async () => {`,
    `  const text = [\n${lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ].join('')`,
    `  expect(await violationsOf(text, {${only.join(', ')}})).toEqual([])`,
    '})'
  ].join('\n')
}
