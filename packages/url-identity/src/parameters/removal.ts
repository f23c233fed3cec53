import {isAffiliate} from '../data/affiliates.ts'
import type {TrackerJudge} from './tracking-source.ts'

/** A parameter of a URL with the range of the URL to delete; deleting all ranges of one answer leaves a valid URL. */
export type Parameter = {
  name: string
  /** As written. */
  value: string
  /** UTF-16 offsets into the URL; the separator that goes with the parameter included. */
  start: number
  end: number
  /** Who sets it. */
  source: string
  /** It pays somebody, so that a person has to decide on it. */
  isAffiliate: boolean
}

/** Finds the pieces of a URL's query that a judge names a source for, each with the separator that goes with it. */
export function removals(href: string, judge: TrackerJudge): Parameter[] {
  const hash = href.indexOf('#')
  const end = hash < 0 ? href.length : hash
  const question = href.slice(0, end).indexOf('?')
  if (question < 0) return []
  const pieces = piecesOf(href, question + 1, end, judge)
  const isLast = pieces.findLastIndex((piece) => piece.source === undefined)
  let kept = false
  const found: Parameter[] = []
  for (const [at, {start, end, source, text}] of pieces.entries()) {
    if (source === undefined) kept = true
    else {
      const equals = text.indexOf('=')
      const name = equals < 0 ? text : text.slice(0, equals)
      const value = equals < 0 ? '' : text.slice(equals + 1)
      const takesNext = !kept && isLast > at
      found.push({
        name,
        value,
        source,
        isAffiliate: isAffiliate(name, source),
        start: takesNext ? start : start - 1,
        end: takesNext ? end + 1 : end
      })
    }
  }
  return found
}

type Piece = {text: string; start: number; end: number; source: string | undefined}

function piecesOf(href: string, from: number, to: number, judge: TrackerJudge): Piece[] {
  const pieces: Piece[] = []
  let start = from
  for (const text of href.slice(from, to).split('&')) {
    const end = start + text.length
    pieces.push({text, start, end, source: judge(text)})
    start = end + 1
  }
  return pieces
}
