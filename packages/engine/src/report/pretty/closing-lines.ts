import {visible} from '../../escape/index.ts'
import type {CausePlace, Finding} from '../../types.ts'
import {counted} from '../counted.ts'
import type {Drawing} from './finding-block.ts'
import {wrapped} from './wrapped.ts'

const placesShown = 5

/** Says below the source what is known besides: how often, what to choose from, why. The last line closes the gutter. */
export function closingLines(finding: Finding, {colors, width, digits}: Drawing): string[] {
  const paragraphs = [howOften(finding), choices(finding), finding.note].filter((text) => text !== undefined)
  const dim = {plain: colors.dim, code: colors.dim}
  const room = Math.max(20, width - digits - 4)
  const blocks = paragraphs.map((text) => wrapped(visible(text), room, text === finding.note ? dim : lively(finding)))
  return blocks.flatMap((lines, block) =>
    lines.map((line, index) => {
      const isLast = block === blocks.length - 1
      const bar = index > 0 ? (isLast ? ' ' : '│') : isLast ? '╰' : '├'
      return `${colors.dim(bar)} ${line}`
    })
  )

  function lively({fix}: Finding): {plain: (word: string) => string; code: (word: string) => string} {
    return {plain: String, code: fix === 'suggest' ? colors.green : String}
  }
}

function howOften({count, places = []}: Finding): string | undefined {
  if (count === undefined || count < 2) return undefined
  const lines = otherLines(places)
  if (lines.length === 0) return `${counted(count, 'place')} like this`
  const shown = lines.slice(0, placesShown)
  const left = lines.length - shown.length
  const list = left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
  return `${counted(count, 'place')} like this, also on ${lines.length === 1 ? 'line' : 'lines'} ${list}`
}

/** The lines of the further places; each with what it has, where that is something else than the first one has. */
function otherLines(places: CausePlace[]): string[] {
  const lines = new Map<number, string>()
  for (const {start, message} of places.slice(1)) {
    const actual = /`[^`]{1,30}`/.exec(message ?? '')?.[0]
    if (!lines.has(start.line)) lines.set(start.line, actual ? `${start.line} (${actual})` : String(start.line))
  }
  return [...lines.values()]
}

function choices({suggest, expected}: Finding): string | undefined {
  if (expected !== undefined || !suggest?.length) return undefined
  const all = suggest.map((text) => (text === '' ? 'nothing' : `\`${text}\``))
  return all.length === 1 ? `perhaps ${all[0]}` : `perhaps one of ${all.join(', ')}`
}
