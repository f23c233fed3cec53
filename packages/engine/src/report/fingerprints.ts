import {createHash} from 'node:crypto'
import type {FileReport, Finding, Report} from '../types.ts'
import {pathFromRoot} from './path-from-root.ts'

/**
 * Names each finding so that it keeps its name when its line moves: a hash of path, rule, the words of its line and the
 * text in question. No line number is in it; equal findings are told apart by their order.
 */
export function fingerprints({files}: Report, folder?: string): Map<Finding, string> {
  const names = new Map<Finding, string>()
  for (const file of files) {
    const seen = new Map<string, number>()
    for (const finding of file.findings) {
      const identity = JSON.stringify([pathFromRoot(file.path, folder), finding.rule, ...subjectOf(finding, file)])
      const nth = (seen.get(identity) ?? 0) + 1
      seen.set(identity, nth)
      names.set(finding, createHash('sha256').update(`${identity}${nth}`).digest('hex'))
    }
  }
  return names
}

/** What a finding is about. One with many places is a matter of the file: its first place may be repaired. */
function subjectOf({count, message, place, repair, actual}: Finding, {text}: FileReport): string[] {
  if (count !== undefined) return [message.replace(/`[^`]*`/g, '``').replace(/\d+/g, '0')]
  const line = words(lineAt(text, place.start.offset))
  return repair === undefined && actual !== undefined ? [line, words(actual)] : [line]
}

function lineAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const length = text.slice(start).search(/[\r\n]/)
  return length < 0 ? text.slice(start) : text.slice(start, start + length)
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
