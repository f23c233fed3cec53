import {naming} from './naming.ts'

/** Workflows, and the Actions that a repository has for itself. */
const workflow = /^\.github\/(?:workflows\/[^/]+\.ya?ml$|actions\/)/

/** Files as `--update-baseline` makes them, by the name that the documents give them. */
const baseline = /(?:^|\/)\.?listwright-baseline[\w.-]*\.json$/i

/**
 * Names what a change touches besides lists that decides what lists are held to, and when.
 *
 * @param changed paths of files that it adds, changes or removes.
 */
export function touchedSettings(changed: string[]): string[] {
  return [
    ...naming(
      changed.filter((path) => workflow.test(path)),
      (names) => `The change touches the workflow ${names}`
    ),
    ...naming(
      changed.filter((path) => baseline.test(path)),
      (names) => `The change touches the baseline ${names}: what is added there is reported no more`
    )
  ]
}
