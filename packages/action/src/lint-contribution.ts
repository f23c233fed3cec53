import {
  type Config,
  commitConfig,
  type LintText,
  lintTexts,
  type Problem,
  type Report,
  selectPaths
} from '@listwright/engine'
import {type Commit, isLink, isRegular} from './commits/commit.ts'
import type {Contribution} from './commits/contribution.ts'
import {Failure} from './failure.ts'
import type {Inputs} from './inputs.ts'

/** Most files and bytes that one run reads: a translated list has some hundred files of less than 1 MB. */
const most = {files: 2000, bytes: 100 * 2 ** 20}

/** Files that are asked for at once. */
const atOnce = 8

/** Milliseconds that all files together may take. */
const patience = 240_000

/** What was linted and what came of it. */
export type Linted = {report: Report; texts: LintText[]; config: Config; notices: string[]}

/**
 * Lints the files of a contribution that changed and that the config means.
 *
 * Config, ignored files and what rules learn come from the base: a contribution does not choose what it is held to.
 *
 * @throws {Failure} when the config is wrong, or a budget is spent.
 */
export async function lintContribution(contribution: Contribution, inputs: Inputs, worker?: URL): Promise<Linted> {
  const {config, problems} = await configOf(contribution.base ?? contribution.head, inputs)
  if (problems[0]) throw new Failure(problems[0])
  const {paths, links} = await changedPaths(contribution, config)
  const texts = await textsOf(paths, contribution)
  const report = await lintTexts({
    texts,
    config,
    milliseconds: patience,
    ...(inputs.failOn && {failOn: inputs.failOn}),
    ...(worker && {worker})
  })
  const notices = contribution.source === 'api' ? ['Read through the API, nothing was checked out'] : []
  if (texts.length === 0) notices.push('No file that the config means was changed')
  const refused = links.map(
    (path): Problem => ({
      path,
      message: 'Unexpected symbolic link in place of a file, it is not followed',
      remedy: 'Put the file itself there.'
    })
  )
  return {report: withProblems(report, refused), texts, config, notices}
}

function configOf(commit: Commit, {config}: Inputs): ReturnType<typeof commitConfig> {
  const files = {
    has: (path: string): boolean => isRegular(commit.tree.get(path)),
    read: async (path: string): Promise<Uint8Array> => commit.read(commit.tree.get(path)?.sha ?? '')
  }
  return commitConfig(files, config)
}

/** Files that the config means and that are not in the base as they are in the head, and links that took their place. */
async function changedPaths({base, head}: Contribution, config: Config): Promise<{paths: string[]; links: string[]}> {
  const all = [...head.tree].filter(([, entry]) => isRegular(entry) || isLink(entry)).map(([path]) => path)
  const selected = await selectPaths(config, all)
  const changed = selected.filter((path) => {
    const [before, now] = [base?.tree.get(path), head.tree.get(path)]
    return before?.sha !== now?.sha || before?.mode !== now?.mode
  })
  return {
    paths: changed.filter((path) => isRegular(head.tree.get(path))),
    links: changed.filter((path) => isLink(head.tree.get(path)))
  }
}

async function textsOf(paths: string[], contribution: Contribution): Promise<LintText[]> {
  if (paths.length > most.files) {
    throw spent(`${paths.length} changed files`, `${most.files} at most`)
  }
  const texts: LintText[] = []
  let bytes = 0
  for (let index = 0; index < paths.length; index += atOnce) {
    const some = await Promise.all(paths.slice(index, index + atOnce).map((path) => textOf(path, contribution)))
    bytes += some.reduce((sum, {content, base}) => sum + content.length + (base?.length ?? 0), 0)
    if (bytes > most.bytes) throw spent('more than 100 MB of changed files', '100 MB at most')
    texts.push(...some)
  }
  return texts
}

async function textOf(path: string, {base, head, renames}: Contribution): Promise<LintText> {
  const content = await head.read(head.tree.get(path)?.sha ?? '')
  const before = base?.tree.get(path) ?? base?.tree.get(renames.get(path) ?? '')
  return {path, content, ...(base && before && isRegular(before) && {base: await base.read(before.sha)})}
}

function spent(actual: string, expected: string): Failure {
  const remedy = 'Name fewer files with `files` or `ignore` in the config.'
  return new Failure({message: `Unexpected ${actual}, expected ${expected}; nothing was linted`, remedy})
}

function withProblems(report: Report, problems: Problem[]): Report {
  if (problems.length === 0) return report
  return {...report, problems: [...problems, ...report.problems], exitCode: 2}
}
