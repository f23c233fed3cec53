import {FILE_HEADERS_ONLY, formatPatch, structuredPatch} from 'diff'
import type {Change} from './changes.ts'
import {rulesOfHunks} from './rules-of-hunks.ts'

/**
 * Shows the change of a file as a unified diff that `git apply` and `patch -p1` take; empty when nothing changed.
 *
 * Behind the second `@@` of a hunk, where git has the name of a function and both tools take any words, stand the rules
 * that made it: `@@ -3,7 +3,7 @@ entry-order, url-hygiene`.
 *
 * @param path of the file, with forward slashes, relative to where the diff is to be applied.
 * @param repairs what the repairs came to in `after`; without them no hunk names a rule.
 */
export function unifiedDiff(path: string, before: string, after: string, repairs: Iterable<Change> = []): string {
  if (before === after) return ''
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  const rules = rulesOfHunks(patch.hunks, after, repairs)
  let hunk = 0
  // A line of text has a mark before it, so that only headers begin with an at sign.
  return formatPatch(patch, FILE_HEADERS_ONLY).replace(/\n@@[^\n]*/g, (header) => {
    const names = rules[hunk++] ?? []
    return names.length > 0 ? `${header} ${names.join(', ')}` : header
  })
}
