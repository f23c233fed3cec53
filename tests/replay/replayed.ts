import {commitConfig, lintTexts} from '@listwright/engine'
import {addedLines} from '../../benchmarks/replay/added-lines.mjs'
import {type Clean, type Defect, evenly, type History, openHistory} from '../../benchmarks/replay/history.mjs'
import {catching, isOnAdded, noiseOn} from '../../benchmarks/replay/judge.mjs'

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

/** What came of a sample, as lines; a label is known by its id. */
export type Replayed = {
  /** Defects that no finding catches. */
  missed: string[]
  /** Defects that are caught, but beside a line that the commit did not add. */
  elsewhere: string[]
  /** What is said of the lines of clean commits. */
  noise: string[]
}

/** Lints a sample of a history's commits, each as a pull request upon its parent. */
export async function replayed(name: string): Promise<Replayed> {
  const history = openHistory(name)
  const result: Replayed = {missed: [], elsewhere: [], noise: []}
  try {
    const {defects, clean} = sampleOf(history)
    for (const row of defects) {
      const caught = catching(await findingsOf(history, row), row)
      const added = addedLines(history, row)
      if (caught.length === 0) result.missed.push(`${row.id} ${row.class}/${row.subclass}`)
      else if (!caught.some((one) => isOnAdded(one, added))) result.elsewhere.push(row.id)
    }
    for (const row of clean) {
      const found = noiseOn(await findingsOf(history, row), row)
      for (const {rule, message} of found) result.noise.push(`${row.commit} ${rule}: ${message}`)
    }
  } finally {
    history.remove()
  }
  return result
}

async function findingsOf({git}: History, {file, commit, parent}: Defect | Clean) {
  const blob = (sha: string) => git('cat-file', 'blob', `${sha}:${file}`)
  const {config} = await commitConfig({has: () => false, read: async () => new Uint8Array()})
  const report = await lintTexts({texts: [{path: file, content: blob(commit), base: blob(parent)}], config})
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems))
  return report.files.flatMap(({findings}) => findings)
}
