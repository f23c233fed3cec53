import {resolve} from 'node:path'
import {type Baseline, type Known, openBaseline} from './baseline/index.ts'
import {compareFiles} from './compare-files.ts'
import {type Config, loadConfig} from './config/index.ts'
import {type Limits, limitsOf} from './contribution/index.ts'
import {displayPath, findFiles} from './files/index.ts'
import {heedsAddedComments} from './heeds-added-comments.ts'
import {lintSource, type SourceReport} from './lint-source.ts'
import {recordFindings} from './record-findings.ts'
import {reportOf} from './report-of.ts'
import {rules as allRules} from './rules/index.ts'
import type {RuleMap} from './run/index.ts'
import {baseOf, changeSince, nameIn, type SinceBase} from './since/index.ts'
import {decode, type Fault, readSource, rootOf, type Source} from './source/index.ts'
import {type Staged, stagedOf} from './staged/index.ts'
import type {LintRequest, Problem, Report} from './types.ts'
import {withContribution} from './with-contribution.ts'

/**
 * Lints files and, when asked to, repairs them.
 *
 * What keeps it from doing its job is a problem of the report, never an exception; other files are still reported.
 *
 * @param rules to lint with, by id.
 */
export async function lintFiles(request: LintRequest, rules: RuleMap = allRules): Promise<Report> {
  const start = performance.now()
  const root = rootOf(request.cwd)
  const {config, problems, paths} = await loadConfig(root, request, rules)
  const failOn = request.failOn ?? config.failOn
  const baseline = openBaseline(request, root)
  if (baseline && 'message' in baseline) problems.push(baseline)
  const known = baseline && 'files' in baseline ? baseline : undefined
  const run: Run = {request, root, config, rules, baseline: known, settings: paths, problems, notices: []}
  const found = problems.length > 0 ? [] : await lintAll(run)
  const isUpdate = known && request.updateBaseline === true && found.length > 0
  const {
    reports,
    recorded,
    problems: more
  } = isUpdate ? await recordFindings(found, known, request, root) : {reports: found, recorded: undefined, problems: []}
  const files = reports.flatMap((report) => report.file ?? [])
  const all = [...problems, ...reports.flatMap((report) => report.problems), ...more]
  const report = reportOf(files, all, failOn, performance.now() - start)
  return {...report, ...(recorded && {recorded}), ...(run.notices.length > 0 && {notices: run.notices})}
}

/** What a run was asked and what it knows before it reads the first list; and what it has to say. */
type Run = {
  request: LintRequest
  root: string
  config: Config
  rules: RuleMap
  baseline: Baseline | undefined
  /** Absolute paths of config files. */
  settings: string[]
  problems: Problem[]
  notices: string[]
}

async function lintAll(run: Run): Promise<SourceReport[]> {
  const {request, root, config, rules, problems} = run
  const {cwd, stdin} = request
  const {staged, since, problem} = comparisonOf(request, root)
  const files = await filesOf(run, since)
  if (problem) {
    problems.push(problem)
    return []
  }
  const base = staged?.base ?? since
  const limits = base && changeLimits(config, request, staged)
  // What is staged is a commit of one's own.
  const distrustsComments = since !== undefined && !(await heedsAddedComments(run, since))
  const reports: SourceReport[] = []
  for (const file of files) {
    const path = displayPath(cwd, file)
    const source = stdin
      ? sourceOf(stdin.content, file)
      : staged
        ? staged.sourceOf(file, request.acrossFiles === true)
        : readSource(file, root)
    if (source && 'message' in source) problems.push({path, ...source})
    else if (source) {
      const baseline = run.baseline && knownIn(run.baseline, displayPath(root, file), request)
      const tellsAdded = limits !== undefined
      const context = {path, config, rules, request, base, staged, baseline, tellsAdded, distrustsComments}
      reports.push(await lintSource(source, context))
    }
  }
  if (staged && reports.length === 0 && problems.length === 0) run.notices.push(nothingStaged)
  const all = request.acrossFiles === true ? await compareFiles(reports, config, base !== undefined) : reports
  return limits && base ? withContribution(all, limits, async () => base.removed()) : all
}

const nothingStaged =
  'Nothing is staged of the lists: `git add` stages a change, and without `--staged` all is looked at'

/** What a run is compared with, or why it cannot be. */
type Comparison = {staged?: Staged; since?: SinceBase; problem?: Problem}

function comparisonOf({staged: isStaged, since: revision, deepen}: LintRequest, root: string): Comparison {
  if (isStaged === true) {
    const staged = stagedOf(root)
    return 'message' in staged ? {problem: staged} : {staged}
  }
  if (revision === undefined) return {}
  const since = baseOf(root, revision, deepen === true)
  return 'message' in since ? {problem: since} : {since}
}

/** Finds the files of a run; since a revision also what became of those that there were. */
async function filesOf(run: Run, since: SinceBase | undefined): Promise<string[]> {
  const {request, root, config, problems, notices} = run
  const {cwd, paths, stdin, baseline} = request
  if (stdin) return [resolve(cwd, stdin.path)]
  const found = await findFiles({cwd, root, paths, files: config.files, ignore: config.ignore})
  const settings = [...run.settings, ...(baseline === undefined ? [] : [resolve(cwd, baseline)])]
  const globs = paths.length > 0 ? paths.map((path) => nameIn(root, resolve(cwd, path))) : config.files
  const look = since && {root, commit: since.commit, globs, ignore: config.ignore, found, settings}
  const looked = look ? await changeSince(look) : {...found, notices: []}
  problems.push(...looked.problems)
  notices.push(...looked.notices)
  return looked.files
}

/** What the change is held to; a run that records what there is does not ask what a change does. */
function changeLimits({active}: Config, {updateBaseline}: LintRequest, staged: Staged | undefined): Limits | undefined {
  const limits = updateBaseline === true ? undefined : limitsOf(active)
  return limits && staged?.isOneChange() !== false ? limits : undefined
}

/** What a baseline knows of a file; nothing when it is to be updated, as all there is has to be found then. */
function knownIn({files}: Baseline, name: string, {updateBaseline}: LintRequest): Known[] {
  return updateBaseline === true ? [] : (files.get(name) ?? [])
}

function sourceOf(bytes: Uint8Array, path: string): Source | Fault {
  const content = decode(bytes)
  return 'message' in content ? content : {path, ...content}
}
