import {dirname, resolve} from 'node:path'
import type {RuleMeta} from 'unified-list-rule'
import {ownRules, styles} from '../rules/index.ts'
import type {RuleMap} from '../run/index.ts'
import {isInside} from '../source/index.ts'
import type {LintRequest, Problem} from '../types.ts'
import {chosenRules} from './chosen-rules.ts'
import type {Config, Layer, RuleState} from './config.ts'
import {type ConfigFiles, filesOnDisk} from './config-files.ts'
import {type ConfigFile, findConfig} from './find-config.ts'
import {readLayers} from './read-layers.ts'
import {readRules} from './rule-settings.ts'

/** The settings of a run, or why there are none; and the absolute paths of the files that they come from. */
export type LoadedConfig = {config: Config; problems: Problem[]; paths: string[]}

/**
 * Puts together what a run is set to: the rules' defaults, the repository's config with what it extends, and the
 * request. A config is data; nothing of it is executed.
 *
 * @param files where config files are read from; the disk unless given.
 */
export async function loadConfig(
  root: string,
  request: Pick<LintRequest, 'cwd' | 'config' | 'rules' | 'only'>,
  rules: RuleMap,
  files?: ConfigFiles
): Promise<LoadedConfig> {
  const metas = [...Object.values(rules).map((rule) => rule.meta), ...ownRules]
  const found: ConfigFile | Problem | undefined =
    request.config === undefined
      ? await findConfig(root, files ?? filesOnDisk(root))
      : {path: resolve(request.cwd, request.config)}
  const problems: Problem[] = []
  const layers: Layer[] = []
  const paths: string[] = []
  if (found && 'message' in found) problems.push(found)
  else if (found) {
    const home = isInside(root, found.path) ? root : dirname(found.path)
    const recorded = recording(files ?? filesOnDisk(home), paths)
    const read = await readLayers(found, {cwd: request.cwd, files: recorded, metas, styles})
    layers.push(...read.layers)
    problems.push(...read.problems)
  }
  const requested = readRules(request.rules ?? {}, metas)
  layers.push({rules: requested.rules})
  for (const {way, message, remedy} of requested.faults) {
    const option = way.keys
      .slice(1)
      .filter((key) => typeof key === 'string')
      .join('.')
    const place = option === '' ? '' : ` in option \`${option}\``
    problems.push({message: `${message}${place} of \`--rule ${way.keys[0]}\``, ...(remedy ? {remedy} : {})})
  }
  const config = merge(metas, layers)
  const chosen = chosenRules(config.active, request.only, metas)
  return {config: {...config, active: chosen.active}, problems: [...problems, ...chosen.problems], paths}
}

/** Keeps note of the paths that are read. */
function recording(files: ConfigFiles, paths: string[]): ConfigFiles {
  return {
    ...files,
    read(path) {
      paths.push(path)
      return files.read(path)
    }
  }
}

function merge(metas: RuleMeta[], layers: Layer[]): Config {
  const states = metas.map((meta) => ({id: meta.id, ...stateOf(meta.id, layers)}))
  const last = <Value>(read: (layer: Layer) => Value | undefined): Value | undefined =>
    layers.map(read).findLast((value) => value !== undefined)
  return {
    files: last((layer) => layer.files) ?? [],
    ignore: layers.flatMap((layer) => layer.ignore ?? []),
    active: states.flatMap(({id, level, options}) => (level === 'off' ? [] : [{id, level, options}])),
    failOn: last((layer) => layer.failOn) ?? 'warning',
    heedsAddedComments: last((layer) => layer.heedsAddedComments) ?? false
  }
}

/** A higher layer wins; options add up, and options alone turn a rule on. */
function stateOf(id: string, layers: Layer[]): RuleState {
  const state: RuleState = {level: 'warn', options: {}}
  for (const {rules} of layers) {
    const {level, options} = rules[id] ?? {}
    if (level !== undefined) state.level = level
    else if (options !== undefined && state.level === 'off') state.level = 'warn'
    state.options = {...state.options, ...options}
  }
  return state
}
