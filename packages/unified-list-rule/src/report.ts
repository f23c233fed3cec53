import type {CuratedList, Range} from 'mdast-util-curated-list'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'

declare module 'vfile-message' {
  interface VFileMessage {
    /** Repairs that a person has to choose or confirm (design 3.1). */
    suggest?: string[]
    /** Findings of one rule with the same `group` have one cause and are shown as one (design 3.5). */
    group?: string
    /** The one item that a wider repair moves; shown instead of `place`, which is the range of the edit. */
    focus?: Position
  }
}

/** What a rule has found. */
export type Finding = {
  /** The smallest range that a repair would replace; an offset for an insertion. */
  at: Range | number
  /** `Unexpected <thing> …, expected <thing>[, <verb> …]`, without final period. */
  message: string
  /** The safe repair: the one text that belongs at `at`; `''` deletes. */
  expected?: string
  /** The item that the repair moves, when `at` is wider: what a reader is to look at. */
  focus?: Range
  /** Repairs to choose from or to confirm; never applied on their own. */
  suggest?: string[]
  /** Why it matters, with the evidence. */
  note?: string
  /** The other place: a first definition, the twin. `path` when it is in another file. */
  cause?: {at: Range; message: string; path?: string}
  /** Findings with the same group are one finding with a count; absent when the finding stands alone. */
  group?: string
}

/** Turns the findings of one rule into messages of a file, places and `actual` filled in from the list's text. */
export function reporter(file: VFile, list: CuratedList, ruleId: string): (finding: Finding) => void {
  const points = location(list.text)

  function point(offset: number): Point {
    const found = points.toPoint(offset)
    if (!found) throw new RangeError(`Unexpected offset ${offset} in a text of ${list.text.length}`)
    return found
  }

  function position(range: Range): Position {
    return {start: point(range.start), end: point(range.end)}
  }

  return ({at, message, expected, focus, suggest, note, cause, group}) => {
    const isPoint = typeof at === 'number'
    const entry = file.message(message, isPoint ? point(at) : position(at))
    entry.actual = isPoint ? '' : list.text.slice(at.start, at.end)
    if (expected !== undefined) entry.expected = [expected]
    else if (suggest !== undefined && suggest.length > 1) entry.expected = suggest
    else if (suggest !== undefined && suggest.length === 1) entry.suggest = suggest
    if (focus !== undefined) entry.focus = position(focus)
    if (note !== undefined) entry.note = note
    if (group !== undefined) entry.group = group
    if (cause) {
      const other = new VFileMessage(cause.message, {place: position(cause.at), ruleId, source: 'remark-lint'})
      if (cause.path !== undefined) other.file = cause.path
      entry.cause = other
    }
  }
}
