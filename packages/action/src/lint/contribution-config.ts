import {type Config, commitConfig, configNames, naming} from '@listwright/engine'
import {isLink, isRegular, type TreeEntry} from '../commits/commit.ts'
import type {Contribution} from '../commits/contribution.ts'
import {Failure} from '../failure.ts'
import type {Inputs} from '../inputs.ts'
import {fromRoot} from './folder.ts'
import {changesPackagedConfig} from './packaged-config.ts'

/** The settings of a run, and what a person should know about them. */
export type ContributionConfig = {config: Config; notices: string[]}

/**
 * Reads the config of a contribution's base: a contribution does not choose what it is held to.
 *
 * @throws {Failure} when the config is wrong.
 */
export async function contributionConfig(
  contribution: Contribution,
  {config: path, files, folder}: Inputs
): Promise<ContributionConfig> {
  const {tree, read} = contribution.base ?? contribution.head
  const used = new Set(configNames)
  const entryOf = (name: string): TreeEntry | undefined => tree.get(fromRoot(folder, name))
  const {config, problems} = await commitConfig(
    {
      has: (name) => isRegular(entryOf(name)),
      isLink: (name) => isLink(entryOf(name)),
      read: async (name) => {
        if (name !== 'package.json') used.add(name)
        return read(entryOf(name)?.sha ?? '')
      }
    },
    path
  )
  const [first, ...more] = problems.map((problem) => ({
    ...problem,
    ...(problem.path !== undefined && {path: fromRoot(folder, problem.path)})
  }))
  if (first) throw new Failure(first, ...more)
  const changed = [...used].map((name) => fromRoot(folder, name)).filter((name) => isChanged(contribution, name))
  const manifest = fromRoot(folder, 'package.json')
  if (await changesPackagedConfig(contribution, manifest)) changed.push(manifest)
  return {config: files.length > 0 ? {...config, files} : config, notices: naming(changed, notice)}
}

function isChanged({base, head}: Contribution, name: string): boolean {
  return base !== undefined && base.tree.get(name)?.sha !== head.tree.get(name)?.sha
}

function notice(names: string): string {
  return `The change touches the config ${names}: it is held to that of its base, and the new one counts after the merge`
}
