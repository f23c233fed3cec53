import type {ActiveRules} from '../run/index.ts'
import type {FailOn, RuleLevel} from '../types.ts'

/** What a run is set to, all files of the config and the command line put together. */
export type Config = {
  /** Globs relative to the repository's root. */
  files: string[]
  /** Globs relative to the repository's root. */
  ignore: string[]
  /** The rules that are on. */
  active: ActiveRules
  failOn: FailOn
  /** Whether comments that a change adds count for that change. */
  heedsAddedComments: boolean
}

/** What one config says, before it is put upon those that it extends. */
export type Layer = {
  files?: string[]
  ignore?: string[]
  failOn?: FailOn
  heedsAddedComments?: boolean
  rules: Record<string, Partial<RuleState>>
}

/** The level and options of a rule. */
export type RuleState = {level: RuleLevel; options: Record<string, unknown>}
