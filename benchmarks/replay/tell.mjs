import {isOnAdded} from './judge.mjs'

/**
 * Says what came of a history, as lines: classes, places, noise, failures, times.
 *
 * @param {import('./replay.mjs').Result} result
 * @returns {string[]}
 */
export function told({runs, defects, clean}) {
  const findings = runs.flatMap((run) => run.findings.map((one) => isOnAdded(one, run.added)))
  const noise = clean.flatMap((one) => one.noise)
  const noisy = clean.filter((one) => one.noise.length > 0)
  const onClean = clean.flatMap((one) => one.findings)
  const failed = runs.filter(({code}) => code !== 0 && code !== 1)
  return [
    ...classes(defects),
    `noise: ${noise.length} findings on the lines of ${share(noisy.length, clean.length)} clean commits, ${onClean.length} findings anywhere in their runs`,
    `places: ${share(findings.filter((isOn) => !isOn).length, findings.length)} findings of all runs stand on lines that the commit did not add`,
    `failed: ${failed.length} of ${runs.length} runs`,
    ...times(runs)
  ]
}

/**
 * Lists what a person should read: missed defects, noise, findings off the added lines, failed runs.
 *
 * @param {import('./replay.mjs').Result} result
 * @returns {string[]}
 */
export function listed({runs, defects, clean}) {
  const missed = defects.filter(({caught}) => caught.length === 0)
  return [
    ...missed.map(
      ({row}) => `missed ${at(row.commit, row.line)} ${row.class}/${row.subclass}: ${row.actual} → ${row.expected}`
    ),
    ...clean.flatMap(({row, noise}) => noise.map((one) => `noise ${line(row.commit, one)}`)),
    ...runs.flatMap(({commit, added, findings}) =>
      findings.filter((one) => !isOnAdded(one, added)).map((one) => `off the added lines ${line(commit, one)}`)
    ),
    ...runs
      .filter(({code}) => code !== 0 && code !== 1)
      .map(({commit, code, log}) => `failed ${commit} with ${code}: ${log}`)
  ]
}

/** @param {import('./replay.mjs').Result['defects']} defects */
function classes(defects) {
  const names = [...new Set(defects.map(({row}) => row.class))].sort()
  const rows = [...names, 'all'].map((name) => {
    const of = defects.filter(({row}) => name === 'all' || row.class === name)
    const caught = of.filter((one) => one.caught.length > 0)
    const onAdded = caught.filter((one) => one.isOnAdded)
    return `${name.padEnd(12)} caught ${share(caught.length, of.length)}, on an added line ${share(onAdded.length, caught.length)}`
  })
  return names.length > 1 ? rows : rows.slice(0, -1)
}

/** @param {import('./replay.mjs').Played[]} runs */
function times(runs) {
  const parts = [...new Set(runs.flatMap((run) => Object.keys(run.parts)))]
  const whole = `whole run ${spread(runs.map((run) => run.whole))}`
  return [whole, ...parts.map((part) => `  ${part} ${spread(runs.flatMap((run) => run.parts[part] ?? []))}`)]
}

/** @param {number[]} values */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const [median, late] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)] ?? 0)
  return `${median?.toFixed(0)} ms, 95th percentile ${late?.toFixed(0)} ms`
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? `${part}/${whole}` : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

/**
 * @param {string} commit
 * @param {import('./judge.mjs').Finding} finding
 */
function line(commit, {place, rule, message}) {
  return `${at(commit, place.start.line)} ${rule}: ${message}`
}

/**
 * @param {string} commit
 * @param {number} number
 */
function at(commit, number) {
  return `${commit.slice(0, 9)}:${number}`
}
