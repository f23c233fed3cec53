import {uriPath} from '../../escape/index.ts'
import type {Place} from '../../types.ts'
import {pathFromRoot} from '../path-from-root.ts'

/** Where a file is, from the root of the repository (SARIF 2.1.0, section 3.4). */
export type Artifact = {uri: string; uriBaseId: string}

/** A range; columns count UTF-16 code units and the end is not part of it (section 3.30). */
export type Region = {startLine: number; startColumn: number; endLine: number; endColumn: number}

/** Says where a file is; `folder` is that of the report. */
export function artifactOf(path: string, folder: string | undefined): Artifact {
  return {uri: uriPath(pathFromRoot(path, folder)), uriBaseId: '%SRCROOT%'}
}

/** Says which range a place is. */
export function regionOf({start, end}: Place): Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}
