import {createHash} from 'node:crypto'
import type {Finding, LintText} from '@listwright/engine'
import type {PlacedFinding} from '../output/finding-table.ts'

/** The names of a finding's places, in their order. */
export type PlaceNames = Map<Finding, string[]>

/**
 * Names the places of findings by what is said and by the line that it is said of, not by where the line is, so that a
 * place keeps its name when it moves.
 */
export function placeNames(findings: PlacedFinding[], texts: LintText[]): PlaceNames {
  const lines = new Map(texts.map(({path, content}) => [path, new TextDecoder().decode(content).split('\n')]))
  const seen = new Map<string, number>()
  const nameOf = (key: string): string => {
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 16)
  }
  return new Map(
    findings.map(({path, finding}) => {
      const lineOf = (line: number): string => lines.get(path)?.[line - 1] ?? ''
      const places = finding.places ?? [finding.place]
      return [finding, places.map(({start}) => nameOf(`${keyOf(path, finding)}\n${lineOf(start.line)}`))]
    })
  )
}

/** What makes two findings the same. */
export function keyOf(path: string, {rule, message, actual, expected}: Finding): string {
  return JSON.stringify([path, rule, message, actual, expected])
}
