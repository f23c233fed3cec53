import {createHash} from 'node:crypto'
import {eachPlace, type Finding, type LintText} from '@listwright/engine'
import type {PlacedFinding} from '../output/finding-table.ts'

/** One place of a finding, and its name. */
export type NamedPlace = {path: string; name: string; finding: Finding}

/** The named places of findings. */
export type PlaceNames = Map<Finding, NamedPlace[]>

/**
 * Names the places of findings by what is said and by the line that it is said of, not by where the line is, so that a
 * place keeps its name when it moves, and when others of its cause are repaired.
 */
export function placeNames(findings: PlacedFinding[], texts: LintText[]): PlaceNames {
  const lines = new Map(texts.map(({path, content}) => [path, new TextDecoder().decode(content).split('\n')]))
  const seen = new Map<string, number>()
  const nameOf = (key: string): string => {
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 16)
  }
  const named = (path: string, finding: Finding): NamedPlace => {
    const line = lines.get(path)?.[finding.place.start.line - 1] ?? ''
    return {path, name: nameOf(`${keyOf(path, finding)}\n${line}`), finding}
  }
  return new Map(findings.map(({path, finding}) => [finding, eachPlace(finding).map((one) => named(path, one))]))
}

/** What makes two places the same. */
export function keyOf(path: string, {rule, message, actual, expected}: Finding): string {
  return JSON.stringify([path, rule, message, actual, expected])
}
