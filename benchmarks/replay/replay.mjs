import {addedLines} from './added-lines.mjs'
import {catching, isOnAdded, noiseOn} from './judge.mjs'
import {runAction} from './run-action.mjs'

/** Runs at once: as many as the smallest machines have cores for. */
const atOnce = 2

/**
 * A commit that was run as a pull request, and the lines that it added.
 *
 * @typedef {import('./run-action.mjs').Run & {commit: string, added: Set<number>}} Played
 *
 * What came of the rows of a history: each with what was played and the findings that catch it, or that are noise.
 * @typedef {{
 *   runs: Played[],
 *   defects: Array<{row: import('./history.mjs').Defect, caught: Played['findings'], isOnAdded: boolean}>,
 *   clean: Array<{row: import('./history.mjs').Clean, findings: Played['findings'], noise: Played['findings']}>
 * }} Result
 */

/**
 * Runs each commit of some rows once, as a pull request upon its parent, and judges the findings.
 *
 * @param {import('./history.mjs').History} history
 * @param {string} bundle
 * @returns {Promise<Result>}
 */
export async function replay(history, bundle) {
  const pulls = [...new Map([...history.defects, ...history.clean].map((row) => [row.commit, row])).values()]
  /** @type {Map<string, Played>} */
  const played = new Map()
  async function play() {
    for (let row = pulls.pop(); row; row = pulls.pop()) {
      const run = await runAction(bundle, history.clone, row)
      played.set(row.commit, {...run, commit: row.commit, added: addedLines(history, row)})
    }
  }
  await Promise.all(Array.from({length: atOnce}, play))
  return {
    runs: [...played.values()],
    defects: history.defects.flatMap((row) => {
      const run = played.get(row.commit)
      const caught = run ? catching(run.findings, row) : []
      return run ? {row, caught, isOnAdded: caught.some((one) => isOnAdded(one, run.added))} : []
    }),
    clean: history.clean.flatMap((row) => {
      const {findings} = played.get(row.commit) ?? {}
      return findings ? {row, findings, noise: noiseOn(findings, row)} : []
    })
  }
}
