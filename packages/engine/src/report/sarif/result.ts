import {sarifMessage} from '../../escape/index.ts'
import type {Finding, Place} from '../../types.ts'
import type {Located} from '../by-severity.ts'
import {toldFinding} from '../told.ts'
import {type Artifact, artifactOf, type Region, regionOf} from './locations.ts'

/** What a result takes from its run. */
export type ResultContext = {folder: string | undefined; indexes: Map<string, number>; fingerprint: string}

type Message = {text: string}
type Location = {physicalLocation: {artifactLocation: Artifact; region: Region}}
type Related = Location & {id: number; message: Message}
type Replacement = {deletedRegion: Region; insertedContent: Message}
type Fix = {description: Message; artifactChanges: Array<{artifactLocation: Artifact; replacements: Replacement[]}>}

/** A finding as SARIF has it (section 3.27). */
type Result = {
  ruleId: string
  ruleIndex: number
  level: 'warning' | 'error'
  message: Message
  locations: Location[]
  relatedLocations?: Related[]
  fixes?: Fix[]
  partialFingerprints: Record<string, string>
}

/** Other places of one cause that a result names; GitHub shows a few. */
const mostPlaces = 20

/** Writes a finding as result. Its fingerprint has a key of its own: GitHub reserves `primaryLocationLineHash`. */
export function resultOf({file, finding}: Located, {folder, indexes, fingerprint}: ResultContext): Result {
  const {rule, severity, place} = finding
  const artifact = artifactOf(file.path, folder)
  const related = relatedOf(finding, artifact, folder)
  const fixes = fixesOf(finding, artifact)
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: severity,
    message: {text: messageOf(finding, related)},
    locations: [{physicalLocation: {artifactLocation: artifact, region: regionOf(place)}}],
    ...(related.length > 0 && {relatedLocations: related}),
    ...(fixes.length > 0 && {fixes}),
    partialFingerprints: {'listwright/v1': fingerprint}
  }
}

/** The message; it links to the other place, because GitHub shows related places only behind links. */
function messageOf(finding: Finding, [first]: Related[]): string {
  const parts = [sarifMessage(toldFinding(finding))]
  if (finding.note !== undefined) parts.push(sarifMessage(finding.note))
  if (first) parts.push(`[${finding.related ? 'The other place' : 'The next place'}](${first.id})`)
  return parts.map((part) => part.replace(/\.$/, '')).join('. ')
}

function relatedOf({related = [], places = []}: Finding, own: Artifact, folder: string | undefined): Related[] {
  const others = related.map(({path, place, message}) => ({
    artifact: path === undefined ? own : artifactOf(path, folder),
    place,
    message: sarifMessage(message)
  }))
  const same = places.slice(1, mostPlaces + 1).map((place) => ({artifact: own, place, message: 'Also here'}))
  return [...others, ...same].map(({artifact, place, message}, index) => ({
    id: index + 1,
    physicalLocation: {artifactLocation: artifact, region: regionOf(place)},
    message: {text: message}
  }))
}

function fixesOf({expected, suggest = [], place, repair}: Finding, artifact: Artifact): Fix[] {
  if (expected !== undefined) return [fixOf(expected, repair ?? place, artifact, 'Repair')]
  return suggest.map((text) => fixOf(text, repair ?? place, artifact, 'Take the suggestion'))
}

function fixOf(text: string, place: Place, artifact: Artifact, description: string): Fix {
  const replacements = [{deletedRegion: regionOf(place), insertedContent: {text}}]
  return {description: {text: description}, artifactChanges: [{artifactLocation: artifact, replacements}]}
}
