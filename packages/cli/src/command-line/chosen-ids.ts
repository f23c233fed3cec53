import {UsageError} from './usage-error.ts'

/**
 * Reads the values of `--only`: ids of rules with commas between them; the option may be repeated.
 *
 * @throws {UsageError} when one names no rule; whether the rules exist and are on is for the engine to say.
 */
export function chosenIds(values: string[]): string[] {
  return values.flatMap((value) => {
    const ids = value.split(',').map((id) => id.trim())
    if (ids.some((id) => id !== '')) return ids.filter((id) => id !== '')
    throw new UsageError(`Unexpected \`--only ${value}\``, 'Type `--only entry-order,url-hygiene`.')
  })
}
