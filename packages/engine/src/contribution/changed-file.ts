import type {Finding, Severity} from '../types.ts'
import type {AddedEntry, Additions} from './additions.ts'
import {contribution, contributionUrl} from './meta.ts'

/** A file of a change. */
export type ChangedFile = {
  /** As it is shown. */
  path: string
  /** The text that the places of the entries count in. */
  text: string
  additions: Additions
}

/** An added entry and the file that it was added to. */
export type PlacedEntry = {file: ChangedFile; entry: AddedEntry}

/** A finding and the path of the file that it stands in. */
export type PlacedFinding = {path: string; finding: Finding}

/** Makes a finding on an added entry. */
export function findingOn(
  {file, entry}: PlacedEntry,
  {severity, message, note}: {severity: Severity; message: string; note: string}
): Finding {
  const {place} = entry
  return {
    rule: contribution.id,
    severity,
    message,
    note,
    url: contributionUrl,
    place,
    actual: file.text.slice(place.start.offset, place.end.offset),
    fix: null
  }
}
