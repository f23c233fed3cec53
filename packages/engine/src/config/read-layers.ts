import {dirname, resolve} from 'node:path'
import {type RuleMeta, schemaFaults} from 'unified-list-rule'
import {displayPath} from '../files/index.ts'
import type {Problem} from '../types.ts'
import {nearest} from '../words/index.ts'
import type {Layer} from './config.ts'
import type {ConfigFiles} from './config-files.ts'
import {type ConfigDocument, isRecord, readDocument, type Way} from './document.ts'
import type {ConfigFile} from './find-config.ts'
import {readRules} from './rule-settings.ts'
import {shape} from './schema.ts'

/** What is known when config files are read. */
export type LayerContext = {
  cwd: string
  files: ConfigFiles
  metas: RuleMeta[]
  styles: Record<string, Record<string, unknown>>
}

/** Layers from the lowest to the topmost, and what is wrong with them. */
export type Layers = {layers: Layer[]; problems: Problem[]}

/**
 * Reads a config file and those that it extends; these lie below it.
 *
 * @param above the files that led here, to find cycles.
 */
export async function readLayers(file: ConfigFile, context: LayerContext, above: string[] = []): Promise<Layers> {
  const path = displayPath(context.cwd, file.path)
  const source = await context.files.read(file.path)
  if ('message' in source) return {layers: [], problems: [{path, ...source}]}
  const document = await readDocument(source.text, path, file.key)
  if (Array.isArray(document)) return {layers: [], problems: document}
  const value = document.value ?? {}
  const faults = schemaFaults(shape, value)
  const problems = faults.map(({way, message, remedy}) => document.problem(way, message, remedy)).sort(byPlace)
  if (!isRecord(value) || problems.length > 0) return {layers: [], problems}
  const own = ownLayer(value, document, context.metas)
  const lower = await readExtended(value, document, {file: source.path, context, above: [...above, source.path]})
  return {layers: [...lower.layers, own.layer], problems: [...lower.problems, ...own.problems]}
}

function ownLayer(
  value: Record<string, unknown>,
  document: ConfigDocument,
  metas: RuleMeta[]
): {layer: Layer; problems: Problem[]} {
  const {rules, faults} = readRules(isRecord(value.rules) ? value.rules : {}, metas)
  const {files, ignore, 'fail-on': failOn, 'heed-added-comments': heedsAddedComments} = value
  const layer: Layer = {rules}
  if (isTexts(files)) layer.files = files
  if (isTexts(ignore)) layer.ignore = ignore
  if (failOn === 'warning' || failOn === 'error' || failOn === 'never') layer.failOn = failOn
  if (typeof heedsAddedComments === 'boolean') layer.heedsAddedComments = heedsAddedComments
  const problems = faults.map(({way, message, remedy}) =>
    document.problem({...way, keys: ['rules', ...way.keys]}, message, remedy)
  )
  return {layer, problems: problems.sort(byPlace)}
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

type Extending = {file: string; context: LayerContext; above: string[]}

async function readExtended(
  value: Record<string, unknown>,
  document: ConfigDocument,
  extending: Extending
): Promise<Layers> {
  const {style, extends: extended} = value
  const wanted: Array<[unknown, Way]> = []
  if (style !== undefined) wanted.push([style, {keys: ['style']}])
  if (Array.isArray(extended))
    wanted.push(...extended.map((one, index): [unknown, Way] => [one, {keys: ['extends', index]}]))
  else if (extended !== undefined) wanted.push([extended, {keys: ['extends']}])
  const result: Layers = {layers: [], problems: []}
  for (const [name, way] of wanted) {
    const {layers, problems} = await readOne(String(name), way, document, extending)
    result.layers.push(...layers)
    result.problems.push(...problems)
  }
  return result
}

async function readOne(name: string, way: Way, document: ConfigDocument, extending: Extending): Promise<Layers> {
  const {context, file, above} = extending
  const problem = (message: string, remedy: string): Layers => ({
    layers: [],
    problems: [document.problem(way, message, remedy)]
  })
  const style = Object.hasOwn(context.styles, name) ? context.styles[name] : undefined
  if (style) return {layers: [{rules: readRules(style, context.metas).rules}], problems: []}
  if (way.keys[0] === 'style' || !/^\.{1,2}\/|\.(?:ya?ml|json)$/.test(name)) {
    const names = Object.keys(context.styles)
    const meant = nearest(name, names)
    const remedy =
      meant === undefined
        ? `Known styles are ${names.join(', ')}; a file starts with \`./\`.`
        : `Did you mean \`${meant}\`?`
    return problem(`Unexpected style \`${name}\``, remedy)
  }
  const path = resolve(dirname(file), name)
  if (!context.files.holds(path)) {
    return problem(`Unexpected path \`${name}\` out of the repository`, 'Copy the settings into this repository.')
  }
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path].map((one) => displayPath(context.cwd, one))
    return problem(`Unexpected cycle of \`extends\`: ${circle.join(' → ')}`, 'Take one of them out.')
  }
  return readLayers({path}, context, above)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
