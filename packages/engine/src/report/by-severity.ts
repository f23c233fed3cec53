import type {FileReport, Finding, Report} from '../types.ts'

/** A finding with its file. */
export type Located = {file: FileReport; finding: Finding}

/** All findings of a report, errors first, else in their order: the first ones are what a limit leaves. */
export function bySeverity({files}: Report): Located[] {
  const all = files.flatMap((file) => file.findings.map((finding) => ({file, finding})))
  return all.toSorted((a, b) => rank(a) - rank(b))
}

function rank({finding}: Located): number {
  return finding.severity === 'error' ? 0 : 1
}
