import {partByBaseline} from './baseline/index.ts'
import {byCause} from './cause/index.ts'
import type {Config} from './config/index.ts'
import type {Proposal} from './duplicates/index.ts'
import type {SourceReport} from './lint-source.ts'
import type {FileReport, Finding} from './types.ts'

/** Adds what comes of comparing a file with other open changes of it: pages that they add as well. */
export async function compareProposals(
  report: SourceReport,
  {active}: Config,
  proposals: Proposal[]
): Promise<SourceReport> {
  const rule = active.find((one) => one.id === 'duplicate-urls' && !one.isSilent)
  const {file, compared} = report
  if (!rule || !file || proposals.length === 0) return report
  if (!compared)
    return {...report, file: {...file, notices: [...file.notices, 'Not compared with other changes: too large']}}
  const {inProposals} = await import('./duplicates/index.ts')
  return {...report, file: {...file, findings: byCause([...file.findings, ...inProposals(compared, proposals, rule)])}}
}

/** Adds what comes of comparing the files of a run with each other: pages that several of them list. */
export async function compareFiles(
  reports: SourceReport[],
  {active}: Config,
  isNewOnly: boolean
): Promise<SourceReport[]> {
  const rule = active.find((one) => one.id === 'duplicate-urls' && !one.isSilent)
  if (!rule) return reports
  // Loaded only here: most runs look at one file.
  const {acrossFiles} = await import('./duplicates/index.ts')
  const found = acrossFiles(
    reports.flatMap((report) => report.compared ?? []),
    rule,
    isNewOnly
  )
  return reports.map((report) => (report.file ? withFound(report.file, report, found) : report))
}

function withFound(
  file: FileReport,
  {compared, remembered, ...report}: SourceReport,
  found: Map<string, Finding[]>
): SourceReport {
  if (!compared) {
    const notices = [...file.notices, 'Not compared with the other files: too large']
    return {...report, ...(remembered && {remembered}), file: {...file, notices}}
  }
  const added = found.get(file.path) ?? []
  if (!remembered) return {...report, compared, file: {...file, findings: byCause([...file.findings, ...added])}}
  const {fresh, old, all, gone} = partByBaseline(added, compared.list, remembered.gone)
  const findings = byCause([...file.findings, ...fresh])
  const existing = file.existing + byCause(old).length
  return {
    ...report,
    compared,
    remembered: {all: [...remembered.all, ...all], gone},
    file: {...file, findings, existing}
  }
}
