import {lintTexts, type Problem, type Report, type TextsRequest} from '@listwright/engine'
import type {Contribution} from '../commits/contribution.ts'
import type {Inputs} from '../inputs.ts'
import type {OpenPulls} from '../open-pulls/open-pulls.ts'
import {fileNotices} from '../output/file-notices.ts'
import type {Timing} from '../output/timing.ts'
import {chosenFiles} from './chosen-files.ts'
import {contributionConfig} from './contribution-config.ts'
import {readTexts} from './read-texts.ts'
import {removedTexts} from './removed-texts.ts'
import {touchedByChange} from './touched-by-change.ts'

/** Milliseconds that all files together may take. */
const patience = 240_000

/** What was linted and what came of it. */
export type Linted = {report: Report; request: TextsRequest; notices: string[]}

/** How a contribution is linted. */
export type LintOptions = {
  inputs: Inputs
  clock: Timing
  /** Whether it is one change: a push may hold those of many people. */
  isPull: boolean
  /** Whether nobody who may write has taken it yet: comments that it adds are those of a stranger. */
  isProposed: boolean
  /** Reads what other open pull requests bring into files. */
  others?: (paths: string[]) => Promise<OpenPulls>
  worker?: URL
}

/**
 * Lints the files of a contribution.
 *
 * Config, ignored files and what rules learn come from the base: a contribution does not choose what it is held to.
 *
 * @throws {Failure} when the config is wrong, or a budget is spent.
 */
export async function lintContribution(
  contribution: Contribution,
  {inputs, clock, isPull, isProposed, others, worker}: LintOptions
): Promise<Linted> {
  const {config, notices} = await contributionConfig(contribution, inputs)
  const {paths, problems, lists, meant} = await chosenFiles(contribution, config, inputs)
  const touched = touchedByChange(contribution, lists, meant)
  notices.push(...touched.lists, ...touched.settings)
  const read = await readTexts(paths, contribution)
  problems.push(...read.problems)
  const open = others && (await others(paths))
  notices.push(...(open?.notices ?? []))
  const texts = read.texts.map((text) => ({...text, proposals: open?.proposals.get(text.path) ?? []}))
  clock.lap(contribution.source === 'api' ? 'reading through the API' : 'reading')
  const request: TextsRequest = {
    texts,
    config,
    milliseconds: patience,
    keepsOld: inputs.mode !== 'new',
    acrossFiles: inputs.acrossFiles,
    distrustsComments: isProposed && !(inputs.heedsAddedComments ?? config.heedsAddedComments),
    ...(isPull && contribution.base && {change: {removed: () => removedTexts(contribution)}}),
    ...(inputs.failOn && {failOn: inputs.failOn}),
    ...(worker && {worker})
  }
  const report = await lintTexts(request)
  clock.lap('linting')
  notices.push(...fileNotices(report))
  if (paths.length === 0 && touched.lists.length === 0) notices.push('No file that the config means was changed')
  return {report: withProblems(report, problems), request, notices}
}

function withProblems(report: Report, problems: Problem[]): Report {
  if (problems.length === 0) return report
  return {...report, problems: [...problems, ...report.problems], exitCode: 2}
}
