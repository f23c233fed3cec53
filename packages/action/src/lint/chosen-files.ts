import {type Config, type Problem, selectPaths} from '@listwright/engine'
import {isLink, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import type {Inputs} from '../inputs.ts'
import {fromFolder, fromRoot} from './folder.ts'

/** The files to lint, from the root of the repository, and why some that are meant cannot be. */
export type ChosenFiles = {paths: string[]; problems: Problem[]}

/**
 * Chooses the files of a contribution that the config means: those that it changes, unless all are asked for or have to
 * be compared with each other. A link that took the place of a list is a problem, never followed.
 */
export async function chosenFiles(
  contribution: Contribution,
  config: Config,
  {folder, mode, acrossFiles}: Pick<Inputs, 'folder' | 'mode' | 'acrossFiles'>
): Promise<ChosenFiles> {
  const {head} = contribution
  const files = [...head.tree].filter(([, entry]) => isRegular(entry) || isLink(entry))
  const selected = await selectPaths(
    config,
    files.flatMap(([path]) => fromFolder(folder, path) ?? [])
  )
  const meant = selected.map((path) => fromRoot(folder, path))
  const changed = meant.filter((path) => isChanged(contribution, path))
  const links = changed.filter((path) => isLink(head.tree.get(path)))
  const chosen = mode === 'all' || acrossFiles ? meant : changed
  return {paths: chosen.filter((path) => isRegular(head.tree.get(path))), problems: links.map(followed)}
}

function isChanged({base, head}: Contribution, path: string): boolean {
  const [before, now] = [base?.tree.get(path), head.tree.get(path)]
  return before?.sha !== now?.sha || before?.mode !== now?.mode
}

function followed(path: string): Problem {
  const remedy = 'Put the file itself there.'
  return {path, message: 'Unexpected symbolic link in place of a file, it is not followed', remedy}
}
