import type {RuleLevel} from '../types.ts'

/** A rule that is on, with the options given for it; its own defaults complete them. */
export type ActiveRule = {
  id: string
  level: Exclude<RuleLevel, 'off'>
  options: Record<string, unknown>
  /** It runs only to tell whether comments that name it are of use, and reports nothing. */
  isSilent?: true
}

/** The rules of a run, in the order in which they run. */
export type ActiveRules = ActiveRule[]
