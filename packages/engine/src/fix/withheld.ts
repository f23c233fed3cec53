import type {Edit} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import {editOf} from './message.ts'
import {sayingOf} from './promise.ts'

/** Why a certain repair is not made; nothing for one that is. */
type Reason = (edit: Edit) => string | undefined

/** Findings with suggestions in place of the repairs that are not made, and how many those are. */
export type Withholding = {found: Found[]; withheld: number}

/** Makes suggestions of the repairs that are not made, and says so in them. */
export function withhold(found: readonly Found[], reasonFor: Reason): Withholding {
  let withheld = 0
  const told = found.map((one) => {
    const edit = one.fix === 'safe' ? editOf(one) : undefined
    const reason = edit && reasonFor(edit)
    if (reason === undefined) return one
    withheld++
    return asSuggestion(one, reason)
  })
  return {found: told, withheld}
}

/** A text and what is found in it. */
type Looked = {text: string; found: readonly Found[]}

/**
 * Says the same of a text before its repair: there, what was withheld stands elsewhere, but says the same, and nearly
 * always on the same line.
 */
export function withheldBefore({text, found}: Looked, left: Looked): Found[] {
  const notes = new Map<Found, string>()
  let unmatched = left.found.filter(({note}) => note?.includes(notMade))
  for (const namesLine of [true, false]) {
    const nameOf = (one: Found, source: string) => `${sayingOf(one)} ${namesLine ? lineOf(source, one) : ''}`
    const open = new Map<string, Found[]>()
    for (const one of found.toReversed()) {
      if (one.fix !== 'safe' || notes.has(one)) continue
      const known = open.get(nameOf(one, text))
      if (known) known.push(one)
      else open.set(nameOf(one, text), [one])
    }
    unmatched = unmatched.filter((one) => {
      const first = open.get(nameOf(one, left.text))?.pop()
      if (first) notes.set(first, one.note ?? '')
      return !first
    })
  }
  return found.map((one) => {
    const note = notes.get(one)
    return note === undefined ? one : asSuggestion(one, note.slice(note.indexOf(notMade) + notMade.length))
  })
}

const notMade = 'Not repaired unasked: '

function lineOf(text: string, {place: {start}}: Found): string {
  const end = text.indexOf('\n', start.offset)
  return text.slice(start.offset - start.column + 1, end === -1 ? text.length : end)
}

function asSuggestion({expected, note, group, ...found}: Found, reason: string): Found {
  return {
    ...found,
    ...(expected !== undefined && {suggest: [expected]}),
    fix: 'suggest',
    note: `${note === undefined ? '' : `${note}. `}${notMade}${reason}`,
    // It has a cause of its own now: what keeps it from being repaired like the others.
    ...(group !== undefined && {group: `${group}, withheld: ${reason}`})
  }
}
