import {eachPlace, type Finding, type LintText, lintTexts, type TextsRequest} from '@listwright/engine'
import type {PlacedFinding} from '../output/finding-table.ts'
import {keyOf, type PlaceNames} from './fingerprint.ts'
import {canSuggest, type Hunk} from './hunks.ts'
import {type Repair, repairOf, together} from './repair.ts'
import {type Suggestion, suggestionOf} from './suggestion.ts'

/** What suggestions are made from. */
export type SuggestionSource = {
  findings: PlacedFinding[]
  names: PlaceNames
  /** The names of places that have their suggestion. */
  said: Set<string>
  /** What made the findings. */
  request: TextsRequest
  /** The lines that a comment can stand on, by path. */
  hunks: Map<string, Hunk[]>
  most: number
}

/** Milliseconds after which no other suggestion is tried. */
const patience = 60_000

/**
 * Makes the repairs of findings suggestions: those that lie in one hunk, do not touch each other, and after which the
 * findings are gone and no other has come.
 */
export async function cleanSuggestions(source: SuggestionSource): Promise<Suggestion[]> {
  const {hunks, most, request} = source
  const end = performance.now() + patience
  const suggestions: Suggestion[] = []
  let tried = 0
  for (const {text, content, group} of groupsOf(source)) {
    for (const repairs of group.length > 1 ? [group, group.slice(0, 1)] : [group]) {
      // Each costs a run over the file; no more of them than could help.
      if (suggestions.length === most || tried === 2 * most || performance.now() > end) return suggestions
      const suggestion = suggestionOf(content, repairs)
      if (!suggestion || !canSuggest(hunks.get(text.path) ?? [], suggestion.start, suggestion.end)) continue
      if (suggestions.some((other) => touches(other, suggestion))) continue
      tried++
      if (!(await isClean(suggestion, {text, request, findings: source.findings}))) continue
      suggestions.push(suggestion)
      break
    }
  }
  return suggestions
}

type Group = {text: LintText; content: string; group: Repair[]}

/** Repairs that have not been suggested, those on the same lines together; errors come first. */
function groupsOf({findings, names, said, request}: SuggestionSource): Group[] {
  const groups = request.texts.flatMap((text) => {
    const content = new TextDecoder().decode(text.content)
    const places = findings.filter(({path}) => path === text.path).flatMap(({finding}) => names.get(finding) ?? [])
    const repairs = places.filter(({name}) => !said.has(name)).flatMap((place) => repairOf(content, place) ?? [])
    return together(repairs).map((group) => ({text, content, group}))
  })
  return groups.sort((a, b) => Number(hasError(b)) - Number(hasError(a)))
}

function hasError({group}: Group): boolean {
  return group.some(({finding}) => finding.severity === 'error')
}

function touches(one: Suggestion, other: Suggestion): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end
}

type Before = Pick<SuggestionSource, 'findings' | 'request'> & {text: LintText}

async function isClean({path, fixed, repairs}: Suggestion, {text, request, findings}: Before): Promise<boolean> {
  const texts = [{...text, content: Buffer.from(fixed)}]
  // One file is not the whole change.
  const {change: _, ...alone} = request
  const {files, problems} = await lintTexts({...alone, texts, acrossFiles: false})
  const left = counts(path, files[0]?.findings ?? [])
  const before = counts(
    path,
    findings.filter((one) => one.path === path).map(({finding}) => finding)
  )
  const areGone = counts(
    path,
    repairs.map(({finding}) => finding)
  )
  const isNoMore = [...left].every(([key, count]) => count <= (before.get(key) ?? 0) - (areGone.get(key) ?? 0))
  return problems.length === 0 && isNoMore
}

function counts(path: string, findings: Finding[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const finding of findings.flatMap(eachPlace)) {
    const key = keyOf(path, finding)
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return counted
}
