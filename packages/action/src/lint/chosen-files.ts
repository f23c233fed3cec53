import {type Config, type Problem, selectPaths} from '@listwright/engine'
import {type Commit, isLink, isRegular} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import type {Inputs} from '../inputs.ts'
import {fromFolder, fromRoot} from './folder.ts'

/** The files to lint, from the root of the repository, and why some that are meant cannot be. */
export type ChosenFiles = {
  paths: string[]
  problems: Problem[]
  /** The lists that the base has. */
  lists: string[]
  /** The files that the config means, changed or not. */
  meant: Set<string>
}

/**
 * Chooses the files of a contribution that the config means: those that it changes, unless all are asked for or have to
 * be compared with each other. What the config means is asked of the base as well, so that another readme hides no list.
 * A link that took the place of a list is a problem, never followed.
 */
export async function chosenFiles(
  contribution: Contribution,
  config: Config,
  {folder, mode, acrossFiles}: Pick<Inputs, 'folder' | 'mode' | 'acrossFiles'>
): Promise<ChosenFiles> {
  const {base, head} = contribution
  const meantIn = async ({tree}: Commit): Promise<string[]> => {
    const files = [...tree].filter(([, entry]) => isRegular(entry) || isLink(entry))
    const paths = files.flatMap(([path]) => fromFolder(folder, path) ?? [])
    return (await selectPaths(config, paths)).map((path) => fromRoot(folder, path))
  }
  const lists = base ? (await meantIn(base)).filter((path) => isRegular(base.tree.get(path))) : []
  const meant = new Set([...lists, ...(await meantIn(head))].filter((path) => head.tree.has(path)))
  const changed = [...meant].filter((path) => isChanged(contribution, path))
  const links = changed.filter((path) => isLink(head.tree.get(path)))
  const chosen = mode === 'all' || acrossFiles ? [...meant] : changed
  const paths = chosen.filter((path) => isRegular(head.tree.get(path)))
  return {paths, problems: links.map(followed), lists, meant}
}

function isChanged({base, head}: Contribution, path: string): boolean {
  const [before, now] = [base?.tree.get(path), head.tree.get(path)]
  return before?.sha !== now?.sha || before?.mode !== now?.mode
}

function followed(path: string): Problem {
  const remedy = 'Put the file itself there.'
  return {path, message: 'Unexpected symbolic link in place of a file, it is not followed', remedy}
}
