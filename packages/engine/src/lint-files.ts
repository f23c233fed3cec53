import {resolve} from 'node:path'
import {byCause} from './cause/index.ts'
import {type Config, loadConfig} from './config/index.ts'
import {displayPath, findFiles} from './files/index.ts'
import {lintSource, type SourceReport} from './lint-source.ts'
import {reportOf} from './report-of.ts'
import {rules as allRules} from './rules/index.ts'
import type {RuleMap} from './run/index.ts'
import {baseOf} from './since/index.ts'
import {decode, type Fault, readSource, repositoryOf, type Source} from './source/index.ts'
import {stagedOf} from './staged/index.ts'
import type {FileReport, Finding, LintRequest, Problem, Report} from './types.ts'

/**
 * Lints files and, when asked to, repairs them.
 *
 * What keeps it from doing its job is a problem of the report, never an exception; other files are still reported.
 *
 * @param rules to lint with, by id.
 */
export async function lintFiles(request: LintRequest, rules: RuleMap = allRules): Promise<Report> {
  const start = performance.now()
  const root = repositoryOf(request.cwd) ?? request.cwd
  const {config, problems} = await loadConfig(root, request, rules)
  const failOn = request.failOn ?? config.failOn
  const reports = problems.length > 0 ? [] : await lintAll(request, root, config, rules, problems)
  const files = reports.flatMap((report) => report.file ?? [])
  const all = [...problems, ...reports.flatMap((report) => report.problems)]
  return reportOf(files, all, failOn, performance.now() - start)
}

async function lintAll(
  request: LintRequest,
  root: string,
  config: Config,
  rules: RuleMap,
  problems: Problem[]
): Promise<SourceReport[]> {
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
  const base = staged?.base ?? (request.since === undefined ? undefined : baseOf(root, request.since))
  if (base && 'message' in base) {
    problems.push(base)
    return []
  }
  const reports: SourceReport[] = []
  for (const file of found.files) {
    const path = displayPath(cwd, file)
    const source = stdin
      ? sourceOf(stdin.content, file)
      : staged
        ? staged.sourceOf(file, request.acrossFiles === true)
        : readSource(file, root)
    if (source && 'message' in source) problems.push({path, ...source})
    else if (source) reports.push(await lintSource(source, {path, config, rules, request, base, staged}))
  }
  return request.acrossFiles === true ? compared(reports, config, base !== undefined) : reports
}

/** Adds what comes of comparing the files with each other. */
async function compared(reports: SourceReport[], {active}: Config, isNewOnly: boolean): Promise<SourceReport[]> {
  const rule = active.find((one) => one.id === 'duplicate-urls')
  if (!rule) return reports
  // Loaded only here: most runs look at one file.
  const {acrossFiles} = await import('./duplicates/index.ts')
  const found = acrossFiles(
    reports.flatMap((report) => report.compared ?? []),
    rule,
    isNewOnly
  )
  return reports.map((report) => (report.file ? {...report, file: withFound(report.file, report, found)} : report))
}

function withFound(file: FileReport, {compared}: SourceReport, found: Map<string, Finding[]>): FileReport {
  if (!compared) return {...file, notices: [...file.notices, 'Not compared with the other files: too large']}
  const added = found.get(file.path) ?? []
  return {...file, findings: byCause([...file.findings, ...added])}
}

function sourceOf(bytes: Uint8Array, path: string): Source | Fault {
  const content = decode(bytes)
  return 'message' in content ? content : {path, ...content}
}
