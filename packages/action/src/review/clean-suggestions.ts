import {type Finding, type LintText, lintTexts, type TextsRequest} from '@listwright/engine'
import type {PlacedFinding} from '../output/finding-table.ts'
import {keyOf, type PlaceNames} from './fingerprint.ts'
import {canSuggest, type Hunk} from './hunks.ts'
import {type Suggestion, type SuggestionPlace, suggestionOf} from './suggestion.ts'

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
 * finding is gone and no other has come.
 */
export async function cleanSuggestions(source: SuggestionSource): Promise<Suggestion[]> {
  const {hunks, most, request} = source
  const end = performance.now() + patience
  const decoded = new Map(
    request.texts.map((text) => [text.path, {text, content: new TextDecoder().decode(text.content)}])
  )
  const suggestions: Suggestion[] = []
  let tried = 0
  for (const place of unsaidPlaces(source)) {
    // Each costs a run over the file; no more of them than could help.
    if (suggestions.length === most || tried === 2 * most || performance.now() > end) break
    const known = decoded.get(place.path)
    const suggestion = known && suggestionOf(known.content, place)
    if (!suggestion || !canSuggest(hunks.get(place.path) ?? [], suggestion.start, suggestion.end)) continue
    if (suggestions.some((other) => touches(other, suggestion))) continue
    tried++
    if (await isClean(suggestion, known.text, source)) suggestions.push(suggestion)
  }
  return suggestions
}

function unsaidPlaces({findings, names, said}: SuggestionSource): SuggestionPlace[] {
  const all = findings.flatMap(({path, finding}) => {
    const own = names.get(finding) ?? []
    return (finding.places ?? [finding.place]).map((place, index) => ({path, finding, place, name: own[index] ?? ''}))
  })
  return all.filter(({name}) => !said.has(name))
}

function touches(one: Suggestion, other: Suggestion): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end
}

async function isClean({path, fixed, finding}: Suggestion, text: LintText, source: SuggestionSource): Promise<boolean> {
  const texts = [{...text, content: Buffer.from(fixed)}]
  const {files, problems} = await lintTexts({...source.request, texts, acrossFiles: false})
  const left = counts(path, files[0]?.findings ?? [])
  const before = counts(
    path,
    source.findings.filter((one) => one.path === path).map((one) => one.finding)
  )
  const key = keyOf(path, finding)
  const isGone = (left.get(key) ?? 0) < (before.get(key) ?? 0)
  return problems.length === 0 && isGone && [...left].every(([one, count]) => count <= (before.get(one) ?? 0))
}

function counts(path: string, findings: Finding[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const finding of findings) {
    const key = keyOf(path, finding)
    counted.set(key, (counted.get(key) ?? 0) + (finding.count ?? 1))
  }
  return counted
}
