import {join, relative, resolve, sep} from 'node:path'
import {compareFiles, compareProposals} from './compare-files.ts'
import {type Config, type ConfigFiles, loadConfig} from './config/index.ts'
import {limitsOf} from './contribution/index.ts'
import type {Proposal} from './duplicates/index.ts'
import {lintSource, type SourceReport} from './lint-source.ts'
import {reportOf} from './report-of.ts'
import {rules as allRules} from './rules/index.ts'
import type {RuleMap} from './run/index.ts'
import {decode, isInside} from './source/index.ts'
import type {FailOn, FileReport, Problem, Report} from './types.ts'
import {withContribution} from './with-contribution.ts'

/** Where the files of a commit seem to lie. */
const root = resolve(sep, 'repository')

/** The files of a commit; paths are relative to its root, with `/`. */
export type CommitFiles = {
  /** Tells whether there is a regular file. */
  has: (path: string) => boolean
  /** Tells whether there is a symbolic link, which is not followed. */
  isLink?: (path: string) => boolean
  read: (path: string) => Promise<Uint8Array>
}

/** One file of a commit to lint. */
export type LintText = {
  path: string
  content: Uint8Array
  /** The content that conventions are learned from and whose findings are not new; absent when all are. */
  base?: Uint8Array
  /** Other open changes of it: what they add as well is reported. */
  proposals?: Proposal[]
}

/** A change that is compared with what was there before: a text without base is one that it adds. */
type Change = {
  /** Reads the Markdown files that it removes. */
  removed: () => Promise<Uint8Array[]>
}

/** What to lint of a commit. */
export type TextsRequest = {
  texts: LintText[]
  config: Config
  failOn?: FailOn
  /** The one change, such as a pull request, that touched the texts and no other lists; held to its limits as a whole. */
  change?: Change
  /** Heeds those comments only that bases have; in a text without base none. */
  distrustsComments?: boolean
  /** Compares the texts with each other, too. */
  acrossFiles?: boolean
  /** Reports what bases have as well. */
  keepsOld?: boolean
  /** What all texts together may take; what is left then is a problem. */
  milliseconds?: number
  /** The module whose worker thread lints hard files within a time budget: it calls `serveLintJobs()`. */
  worker?: URL
}

/** Reads the config of a commit as `lintFiles` reads that of a folder; nothing but data, and nothing from the disk. */
export async function commitConfig(
  files: CommitFiles,
  path?: string,
  rules: RuleMap = allRules
): Promise<{config: Config; problems: Problem[]}> {
  const name = (absolute: string): string => relative(root, absolute).split(sep).join('/')
  const isLink = (absolute: string): boolean => files.isLink?.(name(absolute)) === true
  const configFiles: ConfigFiles = {
    has: (absolute) => files.has(name(absolute)) || isLink(absolute),
    holds: (absolute) => isInside(root, absolute),
    async read(absolute) {
      if (isLink(absolute)) {
        return {
          message: 'Unexpected symbolic link in place of a config, it is not followed',
          remedy: 'Put the file itself there.'
        }
      }
      if (!files.has(name(absolute))) {
        return {message: 'Unexpected path, no such file in the commit', remedy: 'Check the spelling.'}
      }
      const content = decode(await files.read(name(absolute)))
      return 'message' in content ? content : {path: absolute, ...content}
    }
  }
  return loadConfig(root, {cwd: root, ...(path !== undefined && {config: path})}, rules, configFiles)
}

/** Lints files of a commit without looking at a disk. */
export async function lintTexts(request: TextsRequest, rules: RuleMap = allRules): Promise<Report> {
  const start = performance.now()
  const reports: SourceReport[] = []
  const end = start + (request.milliseconds ?? Number.POSITIVE_INFINITY)
  const {change} = request
  const limits = change && limitsOf(request.config.active)
  const context = {request, rules, tellsAdded: limits !== undefined}
  for (const text of request.texts) {
    reports.push(performance.now() < end ? await lintText(text, context) : {problems: [tooLate(text)]})
  }
  const isNewOnly = request.keepsOld !== true && request.texts.some(({base}) => base !== undefined)
  const compared = request.acrossFiles === true ? await compareFiles(reports, request.config, isNewOnly) : reports
  const all = change && limits ? await withContribution(compared, limits, () => removedIn(change)) : compared
  const files: FileReport[] = all.flatMap((report) => report.file ?? [])
  const problems = all.flatMap((report) => report.problems)
  return reportOf(files, problems, request.failOn ?? request.config.failOn, performance.now() - start)
}

async function removedIn({removed}: Change): Promise<string[]> {
  return (await removed()).map((content) => new TextDecoder().decode(content))
}

/** What all texts of a run are linted with. */
type TextContext = {request: TextsRequest; rules: RuleMap; tellsAdded: boolean}

async function lintText(
  {path, content, base, proposals = []}: LintText,
  {request, rules, tellsAdded}: TextContext
): Promise<SourceReport> {
  const source = decode(content)
  if ('message' in source) return {problems: [{path, ...source}]}
  const {config, worker, keepsOld = false} = request
  // A comment may exempt what only a comparison finds.
  const acrossFiles = request.acrossFiles === true || proposals.length > 0
  const text = base && new TextDecoder().decode(base)
  const report = await lintSource(
    {path: join(root, path), ...source},
    {
      path,
      config,
      rules,
      request: {cwd: root, paths: [path], fix: 'none', diff: false, acrossFiles, keepsOld, ...(worker && {worker})},
      base: text === undefined ? undefined : {textOf: () => text},
      tellsAdded,
      distrustsComments: request.distrustsComments === true
    }
  )
  return compareProposals(report, config, proposals)
}

function tooLate({path}: LintText): Problem {
  const remedy = 'Name fewer files with `files` or `ignore` in the config.'
  return {path, message: 'Unexpected file after the time for all files was spent, it was not linted', remedy}
}
