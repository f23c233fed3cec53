import type {PlacedFinding} from '../output/finding-table.ts'
import {nothingLeftText, stickyText} from './comment-text.ts'
import type {PlaceNames} from './fingerprint.ts'
import {stickyName} from './marker.ts'
import type {OwnComment, OwnThread} from './posted.ts'
import type {Suggestion} from './suggestion.ts'

/** What is to be posted; empty when everything has been said. */
export type Plan = {
  suggestions: Suggestion[]
  /** The one comment: to be written anew, or in place of the old one. */
  sticky?: {id?: number; body: string}
  /** Threads whose finding is gone. */
  fixed: OwnThread[]
}

/** What a plan is made from. */
export type PlanSource = {
  findings: PlacedFinding[]
  names: PlaceNames
  /** New ones. */
  suggestions: Suggestion[]
  threads: OwnThread[]
  comments: OwnComment[]
  /** The page of the commit's files. */
  page: string
}

/** Plans what to post: nothing that was posted before, and nothing when there is nothing to say. */
export function planOf({findings, names, suggestions, threads, comments, page}: PlanSource): Plan {
  const open = threads.filter(({isResolved, isDone}) => !isResolved && !isDone)
  const suggested = suggestions.flatMap(({repairs}) => repairs.map(({name}) => name))
  const said = new Set([...open.flatMap((thread) => thread.names), ...suggested])
  const places = [...names.values()].flat()
  const current = new Set(places.map(({name}) => name))
  const rest = findings.filter(({finding}) => names.get(finding)?.every(({name}) => said.has(name)) !== true)
  const sticky = stickyOf(rest, comments, page)
  return {
    suggestions,
    fixed: open.filter((thread) => !thread.names.some((name) => current.has(name))),
    ...(sticky && {sticky})
  }
}

function stickyOf(rest: PlacedFinding[], comments: OwnComment[], page: string): Plan['sticky'] {
  const old = comments.find((comment) => comment.names.includes(stickyName))
  if (rest.length === 0 && !old) return undefined
  const body = rest.length === 0 ? nothingLeftText : stickyText(rest, page)
  return old && saying(old.body) === saying(body) ? undefined : {body, ...(old && {id: old.id})}
}

/** What a comment says, whichever commit its links lead to: the lines that they name are in it, too. */
function saying(body: string): string {
  return body.trim().replace(/\/blob\/[0-9a-f]{40,64}\//g, '/blob/')
}
