import {curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {isPlain} from './budget/index.ts'
import {byCause} from './cause/index.ts'
import {type ChangedFile, contributionFindings, type Limits, type NamedEntry, named} from './contribution/index.ts'
import type {SourceReport} from './lint-source.ts'
import {parse} from './parse/index.ts'

/**
 * Adds to what was found in files what a change as a whole is held to. It comes last: it is no matter of one file, a
 * base does not have it, and no baseline remembers it, since it is gone as soon as the change is taken.
 *
 * @param removed reads the files that the change removed.
 */
export async function withContribution(
  reports: SourceReport[],
  limits: Limits,
  removed: () => Promise<string[]>
): Promise<SourceReport[]> {
  const files = reports.flatMap(({file, additions}): ChangedFile[] =>
    file && additions ? [{path: file.path, text: file.text, additions}] : []
  )
  const found = await contributionFindings(files, limits, async () => (await removed()).flatMap(entriesIn))
  return reports.map((report) => {
    const added = report.file && found.get(report.file.path)
    if (!report.file || !added) return report
    return {...report, file: {...report.file, findings: byCause([...report.file.findings, ...added])}}
  })
}

/** The entries of a text that is gone; none when reading it could take longer than it is worth. */
function entriesIn(text: string): NamedEntry[] {
  return isPlain(text) ? curatedList(parse(text), new VFile(text)).entries.map(named) : []
}
