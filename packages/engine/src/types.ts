/** How much a finding weighs; the rules' `warn` and `error`. */
export type Severity = 'warning' | 'error'

/** The least severity that makes a run fail. */
export type FailOn = Severity | 'never'

/** A point of a text: line and column count from 1, the offset from 0 in UTF-16 units without byte order mark. */
export type Point = {line: number; column: number; offset: number}

/** A range of a text; start and end are equal for an insertion. */
export type Place = {start: Point; end: Point}

/** Another place that a finding speaks of: a first definition, the twin. */
export type Related = {
  /** Relative to the working directory, with `/`; absent when it is the same file. */
  path?: string
  place: Place
  message: string
}

/**
 * One of several places of a cause. `message` is there when it is another than that of the finding; `fix` when the repair
 * is another one, and then the rest of the repair, too.
 */
export type CausePlace = Place & {message?: string} & Partial<Repair>

/** What belongs in a place. */
type Repair = Pick<Finding, 'repair' | 'actual' | 'expected' | 'suggest' | 'fix'>

/** What a report says about one cause (design 3.6). */
export type Finding = {
  rule: string
  severity: Severity
  message: string
  /** Why, with the evidence. */
  note?: string
  url: string
  /** What a reader is to look at. */
  place: Place
  /** The range that a repair replaces, when it is wider than `place`: a move shows the one item that moves. */
  repair?: Place
  /** Exactly the text at `repair`, or else at `place`. */
  actual?: string
  /** The safe repair: the one text that belongs there. */
  expected?: string
  /** Repairs to choose from or to confirm. */
  suggest?: string[]
  fix: 'safe' | 'suggest' | null
  /** How many places have this cause, when more than one. */
  count?: number
  /** All places of the cause in source order, the first included, when more than one. */
  places?: CausePlace[]
  related?: Related[]
}

/** Something that kept the tool from doing its job; makes the exit code 2. */
export type Problem = {
  /** The file that it concerns, relative to the working directory; absent when it concerns the run. */
  path?: string
  line?: number
  column?: number
  message: string
  /** What a person can do about it, as a sentence. */
  remedy?: string
  /** Where a rule crashed. */
  stack?: string
}

/** What is said about one file. */
export type FileReport = {
  /** Relative to the working directory, with `/`. */
  path: string
  /** The text that all places count in, without byte order mark: after a repair, the repaired one. */
  text: string
  findings: Finding[]
  /** Why there was nothing to check, and where to mend what a tool writes. */
  notices: string[]
  /** The file's whole content after repair, byte order mark included, when a repair changed it. */
  fixedText?: string
  /** The repair as unified diff, when one was asked for and something changes. */
  diff?: string
  /** How many places were repaired (in a diff: would be). */
  fixed: number
  /** How many certain repairs were not made, since they would do harm; each is a suggestion that says so. */
  withheld: number
  entries: number
  /** Findings that were there before `since`, by cause. */
  existing: number
  /** Findings that were there before `since` and are no more, by cause. */
  gone: number
}

/** Figures of a run. */
export type Summary = {
  files: number
  entries: number
  errors: number
  warnings: number
  /** Places that `--fix` repairs. */
  fixable: number
  /** Places that it has repaired. */
  fixed: number
  /** Places where it has not, since it would do harm. */
  withheld: number
  existing: number
  /** Findings of the base that the change has mended. */
  gone: number
  milliseconds: number
}

/** What an update of a baseline came to, in findings. */
export type Recorded = {
  /** As it was typed. */
  path: string
  recorded: number
  /** Those that it did not have before. */
  added: number
  /** Those that it had and that are gone. */
  dropped: number
}

/** What a run says. */
export type Report = {
  files: FileReport[]
  problems: Problem[]
  /** What a person should know about the run as a whole, such as what a change did besides changing lists. */
  notices?: string[]
  summary: Summary
  /** The baseline, when it was written. */
  recorded?: Recorded
  /** 0 nothing at or above `failOn`, 1 findings, 2 the tool could not do its job (design 3.7). */
  exitCode: 0 | 1 | 2
}

/** What a rule is set to, as in the config: `off`, `warn`, `error`, `[severity, options]` or options. */
export type RuleSetting = RuleLevel | [RuleLevel, Record<string, unknown>] | Record<string, unknown>

/** A rule's severity as the config has it. */
export type RuleLevel = 'off' | 'warn' | 'error'

/** What to lint and how. */
export type LintRequest = {
  /** Absolute path that `paths` are relative to. */
  cwd: string
  /** Files, folders and globs; none: the config's `files` or the repository's readme. */
  paths: readonly string[]
  /** Content in place of a file; `path` says what it is called and need not exist. */
  stdin?: {content: Uint8Array; path: string}
  /** The config file to read in place of the repository's own. */
  config?: string
  /** Settings that win over the config, by rule id. */
  rules?: Record<string, RuleSetting>
  /** Ids of the rules that report and repair; the others keep quiet. Absent: all that are on. */
  only?: readonly string[]
  /** `safe` repairs what is certain; `unsafe` also takes the only suggestion. */
  fix: 'none' | 'safe' | 'unsafe'
  /** Gives the repair as diff and writes nothing. */
  diff: boolean
  /** A git revision: only what is new since its merge base with HEAD is reported. */
  since?: string
  /** Lets what a shallow clone lacks for `since` be fetched from its remote. */
  deepen?: boolean
  /** Lets comments count that the change since `since` adds, whatever the config says. */
  heedAddedComments?: boolean
  /** Lints what is staged, as the index has it: only what is new since HEAD is reported. */
  staged?: boolean
  /** A file of findings that are not reported, relative to `cwd`. */
  baseline?: string
  /** Writes all that is found into the baseline, and drops what is gone from it. */
  updateBaseline?: boolean
  /** Compares the files with each other, too. */
  acrossFiles?: boolean
  /** Reports what the base has as well; conventions are learned from it all the same. */
  keepsOld?: boolean
  failOn?: FailOn
  /** The module whose worker thread lints big files within a time budget: it calls `serveLintJobs()`. */
  worker?: URL
}
