import type {LintRequest, Recorded, Report} from '@listwright/engine'
import {counted, folderOf, problemText, reporters, type View, visible, visibleLines} from '@listwright/engine/report'
import type {Arguments} from '../command-line/read-arguments.ts'
import {wantsColor} from '../command-line/wants-color.ts'
import type {Io, Output} from '../io.ts'
import type {Outcome} from '../outcome.ts'
import {safeText} from '../safe-text.ts'
import {again} from './again.ts'
import {coloredDiff} from './colored-diff.ts'
import {lintRequest} from './lint-request.ts'

/** Runs `listwright [paths…]`. */
export async function lint(args: Arguments, io: Io): Promise<Outcome> {
  const request = await lintRequest(args, io)
  const {lintFiles} = await import('@listwright/engine')
  const report = await lintFiles(request)
  const {stdout, stderr} = io
  for (const problem of report.problems) {
    stderr.write(safeText(problemText(problem, wantsColor(args.value('color'), io.env, stderr)), io))
  }
  for (const notice of report.notices ?? []) stderr.write(`${safeText(visible(notice), io)}\n`)
  if (report.recorded) stderr.write(recordedText(report.recorded))
  if (args.is('diff')) writeDiffs(report, args, io)
  else if (request.stdin && request.fix !== 'none') {
    stdout.write(report.files[0]?.fixedText ?? request.stdin.content)
    stderr.write(await written(report, request, args, io, stderr))
  } else stdout.write(await written(report, request, args, io, stdout))
  return {code: report.exitCode, written: request.stdin ? [] : filesWritten(report)}
}

function filesWritten({files, recorded}: Report): string[] {
  const repaired = files.filter(({fixedText}) => fixedText !== undefined).map(({path}) => path)
  return recorded ? [...repaired, recorded.path] : repaired
}

async function written(report: Report, request: LintRequest, args: Arguments, io: Io, output: Output): Promise<string> {
  const view: View = {
    color: wantsColor(args.value('color'), io.env, output),
    width: output.columns ?? 80,
    folder: folderOf(io.cwd),
    ...(request.fix !== 'none' && !request.diff && {repaired: request.fix}),
    ...(!request.stdin && {again: again(args)})
  }
  const format = formatOf(args)
  const reporter = await reporters[format]()
  const text = reporter(report, view)
  return format === 'github' ? text : safeText(text, io)
}

function recordedText({path, recorded, added, dropped}: Recorded): string {
  return `${visible(path)}: ${counted(recorded, 'finding')} recorded, ${added} of them new; ${dropped} dropped\n`
}

/** The format asked for. Without one it is `pretty` in a pipe, too: it is people who read the log of a CI run. */
function formatOf(args: Arguments): keyof typeof reporters {
  const format = args.value('format')
  return format !== undefined && isFormat(format) ? format : 'pretty'
}

function isFormat(format: string): format is keyof typeof reporters {
  return Object.hasOwn(reporters, format)
}

/** Writes diffs: for `git apply` in a pipe exactly as they are, on a terminal with what it would obey made visible. */
function writeDiffs(report: Report, args: Arguments, {env, stdout, stderr}: Io): void {
  const color = wantsColor(args.value('color'), env, stdout)
  for (const {diff} of report.files) {
    if (diff === undefined) continue
    const shown = stdout.isTTY ? visibleLines(diff) : diff
    stdout.write(color ? coloredDiff(shown) : shown)
  }
  if (stderr.isTTY && report.summary.fixed === 0) stderr.write('Nothing to repair.\n')
}
