import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {isLink, readSource} from '../source/index.ts'
import type {LintRequest, Problem} from '../types.ts'
import {type BaselineFile, baselineOf} from './baseline-file.ts'

/** The baseline of a run. */
export type Baseline = {
  /** Absolute. */
  path: string
  /** As it was typed. */
  shown: string
  files: BaselineFile
  /** What was read; absent when there is no baseline yet. */
  bytes?: Uint8Array
}

/**
 * Reads the baseline that a run asks for; one that is to be updated may be missing, but not be something else.
 *
 * @param root absolute; what the run keeps to.
 */
export function openBaseline(
  {cwd, baseline: shown, updateBaseline}: LintRequest,
  root: string
): Baseline | Problem | undefined {
  if (shown === undefined) return undefined
  const path = resolve(cwd, shown)
  const isMissing = !existsSync(path) && !isLink(path)
  if (isMissing && updateBaseline === true) return {path, shown, files: new Map()}
  if (isMissing) return missing(shown)
  const source = readSource(path, root)
  if ('message' in source) return {path: shown, ...source}
  const files = baselineOf(source.text)
  return files instanceof Map ? {path, shown, files, bytes: source.bytes} : {path: shown, ...files}
}

function missing(path: string): Problem {
  const remedy = `Check the spelling, or make it with \`--baseline ${path} --update-baseline\`.`
  return {path, message: 'Unexpected path, no such baseline', remedy}
}
