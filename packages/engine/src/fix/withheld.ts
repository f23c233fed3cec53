import type {Edit} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import {editOf} from './message.ts'

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

/** Says the same of a text before its repair: there, what was withheld stands elsewhere, but says the same. */
export function withheldBefore(found: readonly Found[], left: readonly Found[]): Found[] {
  const withheld = new Map<string, Found[]>()
  for (const one of left) {
    if (!one.note?.includes(notMade)) continue
    const known = withheld.get(sayingOf(one))
    if (known) known.push(one)
    else withheld.set(sayingOf(one), [one])
  }
  return found.map((one) => {
    const note = one.fix === 'safe' ? withheld.get(sayingOf(one))?.pop()?.note : undefined
    return note === undefined ? one : asSuggestion(one, note.slice(note.indexOf(notMade) + notMade.length))
  })
}

const notMade = 'Not repaired unasked: '

function sayingOf({rule, message}: Found): string {
  return `${rule} ${message}`
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
