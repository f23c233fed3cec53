import type {Block} from '../page/page.ts'
import type {Fact} from './fact.ts'

/** Every line is still there, its address and its words, less what the findings on it say. */
export const lines: Fact = ({changes: {lost, gained}}) => [
  ...lost.map((block) => `lost: ${shown(block)}`),
  ...gained.map((block) => `gained: ${shown(block)}`)
]

function shown({path, tokens}: Block): string {
  return `${path}: ${tokens.join(' ')}`
}
