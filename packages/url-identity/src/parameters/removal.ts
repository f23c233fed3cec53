import {isAffiliate} from '../data/affiliates.ts'
import {isGuess, type TrackerJudge} from './tracking-source.ts'

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
  /** Its name means something else on other pages, so that a person has to look. */
  isGuess: boolean
}

/** Tells whether a parameter is to be found; the others stay in the URL. */
export type Takes = (parameter: Kind) => boolean

/**
 * Finds the pieces of a URL's query that a judge names a source for and that are wanted, each with the separator that goes
 * with it.
 */
export function removals(href: string, judge: TrackerJudge, takes: Takes = () => true): Parameter[] {
  const hash = href.indexOf('#')
  const end = hash < 0 ? href.length : hash
  const question = href.slice(0, end).indexOf('?')
  if (question < 0) return []
  const pieces = piecesOf(href, question + 1, end, judge, takes)
  const isLast = pieces.findLastIndex(({kind}) => kind === undefined)
  let kept = false
  const found: Parameter[] = []
  for (const [at, {start, end, kind, text}] of pieces.entries()) {
    if (kind === undefined) kept = true
    else {
      const takesNext = !kept && isLast > at
      found.push({
        ...kind,
        value: text.slice(kind.name.length + 1),
        start: takesNext ? start : start - 1,
        end: takesNext ? end + 1 : end
      })
    }
  }
  return found
}

/** What is known of a parameter before it is known where it stands. */
type Kind = Pick<Parameter, 'name' | 'source' | 'isAffiliate' | 'isGuess'>

/** Says whose a piece of a query or a fragment is, and what makes a person decide on it. */
export function kindOf(piece: string, source: string): Kind {
  const equals = piece.indexOf('=')
  const name = equals < 0 ? piece : piece.slice(0, equals)
  return {name, source, isAffiliate: isAffiliate(name, source), isGuess: isGuess(name, source)}
}

type Piece = {text: string; start: number; end: number; kind: Kind | undefined}

function piecesOf(href: string, from: number, to: number, judge: TrackerJudge, takes: Takes): Piece[] {
  const pieces: Piece[] = []
  let start = from
  for (const text of href.slice(from, to).split('&')) {
    const end = start + text.length
    const source = judge(text)
    const kind = source === undefined ? undefined : kindOf(text, source)
    pieces.push({text, start, end, kind: kind && takes(kind) ? kind : undefined})
    start = end + 1
  }
  return pieces
}
