import {randomUUID} from 'node:crypto'
import {appendFileSync} from 'node:fs'

/**
 * Appends to a file of the runner, such as that of `GITHUB_STEP_SUMMARY`; does nothing when there is none.
 */
export function appendTo(file: string | undefined, text: string): void {
  if (file !== undefined && file !== '') appendFileSync(file, text)
}

/** Writes outputs as the runner reads them, each between delimiters that cannot be guessed (actions/toolkit file-command.ts). */
export function outputLines(outputs: Record<string, string | number>): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      const delimiter = `ghadelimiter_${randomUUID()}`
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
    })
    .join('')
}
