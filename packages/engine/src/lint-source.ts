import type {Known} from './baseline/index.ts'
import {runWithinBudget} from './budget/index.ts'
import {byCause} from './cause/index.ts'
import type {Config} from './config/index.ts'
import {type Additions, contribution} from './contribution/index.ts'
import type {ComparedFile} from './duplicates/index.ts'
import type {JobResult, LintJob} from './job/index.ts'
import type {RuleMap} from './run/index.ts'
import type {Base} from './since/index.ts'
import {rootOf, type Source, withByteOrderMark} from './source/index.ts'
import type {Staged} from './staged/index.ts'
import type {FileReport, Finding, LintRequest, Problem} from './types.ts'
import {writeSource} from './write/index.ts'

/** What came of one file; no report when it could not be linted. */
export type SourceReport = {
  file?: FileReport
  compared?: ComparedFile
  /** Present with a baseline. */
  remembered?: JobResult['remembered']
  /** Present when it was asked for, and the file changed. */
  additions?: Additions
  problems: Problem[]
}

/** What one file is linted with. */
export type SourceContext = {
  /** As it is shown. */
  path: string
  config: Config
  rules: RuleMap
  request: LintRequest
  /** What the run is compared with; nothing when everything is reported. */
  base: Pick<Base, 'textOf'> | undefined
  /** The index that the source is of. */
  staged?: Staged | undefined
  /** What the baseline knows of the file; absent without a baseline. */
  baseline?: Known[] | undefined
  /** Tells which entries were added, too. */
  tellsAdded?: boolean
  /** Heeds those comments only that the base has. */
  distrustsComments?: boolean
}

/** Lints one file, and repairs it on disk when that was asked for. */
export async function lintSource(source: Source, context: SourceContext): Promise<SourceReport> {
  const {path, request, config, rules} = context
  const base = context.base?.textOf(source.path)
  if (typeof base === 'object') return {problems: [{path, ...base}]}
  const wanted = request.diff && request.fix === 'none' ? 'safe' : request.fix
  const unstaged = wanted === 'none' || request.diff ? undefined : context.staged?.unstaged(source)
  const job: LintJob = {
    path,
    text: source.text,
    active: config.active,
    known: [...Object.keys(rules), contribution.id],
    fix: source.conflictLine === undefined && !unstaged ? wanted : 'none',
    acrossFiles: request.acrossFiles === true,
    ...(base === undefined ? {} : {base, keepsOld: request.keepsOld === true}),
    ...(context.baseline && {baseline: context.baseline}),
    ...(context.tellsAdded && {tellsAdded: true}),
    ...(context.distrustsComments && {distrustsComments: true})
  }
  const result = await runWithinBudget(job, rules, request.worker)
  if ('message' in result) return {problems: [{path, ...result}]}
  const problems = [...conflictProblem(source, path), ...result.problems]
  if (unstaged && result.found.some((finding) => isRepairable(finding, wanted))) problems.push({path, ...unstaged})
  const isWritten = !request.diff && result.text !== source.text
  const fault = isWritten && !request.stdin ? await writeSource(source, result.text, rootOf(request.cwd)) : undefined
  const isRepaired = isWritten && !fault
  // What is reported of the index is still in it: a repair changes the work tree.
  const isGone = isRepaired && !request.staged
  const file: FileReport = {
    path,
    text: isGone ? result.text : source.text,
    findings: byCause(isGone ? result.left : result.found),
    notices: isRepaired && !isGone ? [...result.notices, stageAgain] : result.notices,
    ...(isRepaired ? {fixedText: withByteOrderMark(source, result.text)} : {}),
    ...(request.diff ? await diffOf(path, source, result) : {}),
    fixed: fault ? 0 : result.fixed,
    withheld: result.withheld,
    entries: result.entries,
    existing: byCause(result.old).length,
    gone: byCause(result.gone).length
  }
  return {
    file,
    ...comparedFile(path, result, isGone, context.distrustsComments === true),
    ...(result.remembered && {remembered: result.remembered}),
    ...(result.additions && {additions: isGone ? result.additions.left : result.additions.found}),
    problems: fault ? [...problems, {path, ...fault}] : problems
  }
}

const stageAgain = 'Repaired in the work tree, not in what is staged: stage it with `git add` and look again'

function isRepairable({fix}: Finding, wanted: LintRequest['fix']): boolean {
  return fix === 'safe' || (fix === 'suggest' && wanted === 'unsafe')
}

/** The list that the report's places count in. */
function comparedFile(
  path: string,
  {lists}: JobResult,
  isRepaired: boolean,
  distrustsComments: boolean
): {compared?: ComparedFile} {
  if (!lists) return {}
  const {found, left, base} = lists
  return {compared: {path, list: isRepaired ? left : found, distrustsComments, ...(base ? {base} : {})}}
}

async function diffOf(path: string, source: Source, {text, repairs}: JobResult): Promise<{diff?: string}> {
  if (text === source.text) return {}
  // Loaded only here: other runs need no diff.
  const {unifiedDiff} = await import('vfile-edit')
  return {diff: unifiedDiff(path, withByteOrderMark(source, source.text), withByteOrderMark(source, text), repairs)}
}

function conflictProblem(source: Source, path: string): Problem[] {
  if (source.conflictLine === undefined) return []
  const message = 'Unexpected merge-conflict markers, the file is linted but not repaired'
  return [{path, line: source.conflictLine, message, remedy: 'Resolve the conflict.'}]
}
