import {commitConfig, type Finding, lintTexts} from '@listwright/engine'
import {addedLines} from '../../benchmarks/replay/added-lines.mjs'
import {type Clean, type Defect, evenly, type History, openHistory} from '../../benchmarks/replay/history.mjs'
import {catching, isOnAdded} from '../../benchmarks/replay/judge.mjs'

/** Few commits, since each takes as long as two lints of the whole list. */
const sampleSize = {defects: 12, clean: 5}

/** One row a commit, evenly spread over the beginning of a history, when the list was short. */
function sampleOf({defects, clean}: History): {defects: Defect[]; clean: Clean[]} {
  const commits = [...new Map(defects.toReversed().map((row) => [row.commit, row])).values()].reverse()
  return {
    defects: evenly(commits.slice(0, commits.length / 2), sampleSize.defects),
    clean: evenly(clean.slice(0, clean.length / 8), sampleSize.clean)
  }
}

/** What came of a sample, as lines. */
export type Replayed = {
  /** Defects that no finding catches, by the id of their label. */
  missed: string[]
  /** What is said of lines that the commit did not add. */
  elsewhere: string[]
  /** What is said of clean commits. */
  noise: string[]
}

/** Lints a sample of a history's commits, each as a pull request upon its parent. */
export async function replayed(name: string): Promise<Replayed> {
  const history = openHistory(name)
  const result: Replayed = {missed: [], elsewhere: [], noise: []}
  try {
    const {defects, clean} = sampleOf(history)
    for (const row of defects) {
      const found = await findingsOf(history, row)
      const added = addedLines(history, row)
      if (catching(found, row).length === 0) result.missed.push(`${row.id} ${row.class}/${row.subclass}`)
      result.elsewhere.push(...found.filter((one) => !isOnAdded(one, added)).map((one) => told(row, one)))
    }
    for (const row of clean) {
      const found = await findingsOf(history, row)
      result.noise.push(...found.map((one) => told(row, one)))
    }
  } finally {
    history.remove()
  }
  return result
}

function told({commit}: Defect | Clean, {place, rule, message}: Finding): string {
  return `${commit.slice(0, 9)}:${place.start.line} ${rule}: ${message}`
}

async function findingsOf({git}: History, {file, commit, parent}: Defect | Clean) {
  const blob = (sha: string) => git('cat-file', 'blob', `${sha}:${file}`)
  const {config} = await commitConfig({has: () => false, read: async () => new Uint8Array()})
  const report = await lintTexts({texts: [{path: file, content: blob(commit), base: blob(parent)}], config})
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems))
  return report.files.flatMap(({findings}) => findings)
}
