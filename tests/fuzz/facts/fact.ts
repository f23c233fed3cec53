import type {Trial} from '../trial/trial.ts'

/** Says what is wrong with a repair, a sentence for each fault. */
export type Fact = (trial: Trial) => string[]
