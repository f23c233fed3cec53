import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {LintRequest, Problem} from '../types.ts'
import {type BaselineFile, readBaseline} from './baseline-file.ts'

/** The baseline of a run. */
export type Baseline = {
  /** Absolute. */
  path: string
  /** As it was typed. */
  shown: string
  files: BaselineFile
}

/** Reads the baseline that a run asks for; one that is to be updated may be missing, but not be something else. */
export function openBaseline({cwd, baseline, updateBaseline}: LintRequest): Baseline | Problem | undefined {
  if (baseline === undefined) return undefined
  const path = resolve(cwd, baseline)
  const isNew = updateBaseline === true && !existsSync(path)
  const files = isNew ? new Map() : readBaseline(path, baseline)
  return 'message' in files ? files : {path, shown: baseline, files}
}
