import {validate} from '@actions/languageservice'
import type {Fault} from '../block.ts'

let asked = 0

/**
 * What GitHub's editor support says. Beyond the parser and actionlint it knows the payloads of events, conditions that
 * are always true because text stands beside `${{ }}`, and commits with too few digits.
 */
export async function editorSays(text: string): Promise<Fault[]> {
  asked += 1
  // Two workflows at one address would be one to it, since it remembers; of the rest of a document it asks nothing.
  const document = {uri: `file:///.github/workflows/${asked}.yml`, getText: () => text}
  const found = await validate(document as Parameters<typeof validate>[0])
  return found.map(({range, message}) => ({
    line: range.start.line + 1,
    check: 'languageservice',
    message: String(message)
  }))
}
