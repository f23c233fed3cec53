import {randomUUID} from 'node:crypto'
import {appendFileSync} from 'node:fs'
import type {Problem} from '@listwright/engine'
import {reasonOf} from '@listwright/engine/write'

/**
 * Appends to a file of the runner, such as that of `GITHUB_STEP_SUMMARY`; does nothing when there is none. Other steps
 * append to it as well, so it is never replaced.
 *
 * @param env what the runner gave.
 * @param name the variable that names the file.
 * @returns why that failed, if so.
 */
export function appendTo(env: Record<string, string | undefined>, name: string, text: string): Problem | undefined {
  const file = env[name] ?? ''
  if (file === '') return undefined
  try {
    appendFileSync(file, text)
    return undefined
  } catch (error) {
    const {message, remedy} = reasonOf(error)
    return {message: `${message} at the file of \`${name}\`, some of it is lost`, remedy}
  }
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
