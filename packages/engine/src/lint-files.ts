import {resolve} from 'node:path'
import {type Baseline, type Known, openBaseline} from './baseline/index.ts'
import {compareFiles} from './compare-files.ts'
import {type Config, loadConfig} from './config/index.ts'
import {type Limits, limitsOf} from './contribution/index.ts'
import {displayPath, findFiles} from './files/index.ts'
import {lintSource, type SourceReport} from './lint-source.ts'
import {recordFindings} from './record-findings.ts'
import {reportOf} from './report-of.ts'
import {rules as allRules} from './rules/index.ts'
import type {RuleMap} from './run/index.ts'
import {baseOf} from './since/index.ts'
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
  const {config, problems} = await loadConfig(root, request, rules)
  const failOn = request.failOn ?? config.failOn
  const baseline = openBaseline(request, root)
  if (baseline && 'message' in baseline) problems.push(baseline)
  const known = baseline && 'files' in baseline ? baseline : undefined
  const found = problems.length > 0 ? [] : await lintAll({request, root, config, rules, baseline: known}, problems)
  const isUpdate = known && request.updateBaseline === true && found.length > 0
  const {
    reports,
    recorded,
    problems: more
  } = isUpdate ? await recordFindings(found, known, request, root) : {reports: found, recorded: undefined, problems: []}
  const files = reports.flatMap((report) => report.file ?? [])
  const all = [...problems, ...reports.flatMap((report) => report.problems), ...more]
  const report = reportOf(files, all, failOn, performance.now() - start)
  return recorded ? {...report, recorded} : report
}

/** What a run was asked and what it knows before it reads the first list. */
type Run = {request: LintRequest; root: string; config: Config; rules: RuleMap; baseline: Baseline | undefined}

async function lintAll({request, root, config, rules, baseline}: Run, problems: Problem[]): Promise<SourceReport[]> {
  const {cwd, paths, stdin} = request
  const found = stdin
    ? {files: [resolve(cwd, stdin.path)], problems: []}
    : await findFiles({cwd, root, paths, files: config.files, ignore: config.ignore})
  problems.push(...found.problems)
  const staged = request.staged === true ? stagedOf(root) : undefined
  if (staged && 'message' in staged) {
    problems.push(staged)
    return []
  }
  const base =
    staged?.base ?? (request.since === undefined ? undefined : baseOf(root, request.since, request.deepen === true))
  if (base && 'message' in base) {
    problems.push(base)
    return []
  }
  const limits = base && changeLimits(config, request, staged)
  const reports: SourceReport[] = []
  for (const file of found.files) {
    const path = displayPath(cwd, file)
    const source = stdin
      ? sourceOf(stdin.content, file)
      : staged
        ? staged.sourceOf(file, request.acrossFiles === true)
        : readSource(file, root)
    if (source && 'message' in source) problems.push({path, ...source})
    else if (source) {
      const known = baseline && knownIn(baseline, displayPath(root, file), request)
      const context = {path, config, rules, request, base, staged, baseline: known, tellsAdded: limits !== undefined}
      reports.push(await lintSource(source, context))
    }
  }
  const all = request.acrossFiles === true ? await compareFiles(reports, config, base !== undefined) : reports
  return limits && base ? withContribution(all, limits, async () => base.removed()) : all
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
