import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/**
 * Shows the change of a file as a unified diff that `git apply` and `patch -p1` take; empty when nothing changed.
 *
 * @param path of the file, with forward slashes, relative to where the diff is to be applied.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
}
