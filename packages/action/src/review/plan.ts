import type {PlacedFinding} from '../output/finding-table.ts'
import {nothingLeftText, stickyText} from './comment-text.ts'
import {doublesIn, isOpen, type Said} from './doubles.ts'
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
  /** Comments that an older one makes needless. */
  doubles: OwnComment[]
}

/** What a plan is made from. */
export type PlanSource = Said & {
  findings: PlacedFinding[]
  names: PlaceNames
  /** New ones, when they were made. */
  suggestions: Suggestion[]
  /** The page of the commit's files. */
  page: string
}

/** Plans what to post: nothing that was posted before, and nothing when there is nothing to say. */
export function planOf(source: PlanSource): Plan {
  const {findings, names, page} = source
  const doubles = doublesIn(source)
  const kept = source.comments.filter((comment) => !doubles.includes(comment))
  const open = source.threads.filter((thread) => isOpen(thread) && !doubles.includes(thread))
  const before = new Set(source.threads.filter(({isDone}) => !isDone).flatMap((thread) => thread.names))
  const suggestions = source.suggestions.filter(({repairs}) => repairs.some(({name}) => !before.has(name)))
  const suggested = suggestions.flatMap(({repairs}) => repairs.map(({name}) => name))
  const said = new Set([...open.flatMap((thread) => thread.names), ...suggested])
  const places = [...names.values()].flat()
  const current = new Set(places.map(({name}) => name))
  const rest = findings.filter(({finding}) => names.get(finding)?.every(({name}) => said.has(name)) !== true)
  const sticky = stickyOf(rest, kept, page)
  return {
    suggestions,
    fixed: open.filter((thread) => !thread.names.some((name) => current.has(name))),
    doubles,
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
