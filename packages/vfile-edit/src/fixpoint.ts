import {applyEdits, type Edited} from './apply-edits.ts'
import {type Change, carryChanges} from './changes.ts'
import {type Edit, isSameEdit} from './edit.ts'
import {type EditOptions, editsOf, type Repairable} from './edits-of.ts'

/** What became of a text that was repaired until nothing changed. */
export type Fixed<Message extends Repairable> = {
  text: string
  /** The messages of the last pass: what is left to say about `text`. */
  messages: Message[]
  /** The edits that led to `text`, in the order in which they were made; offsets count in the text of their pass. */
  applied: Edit[]
  /** What of `text` is not as it was. */
  changes: Change[]
  /** Rules that undo each other's repairs; `text` is the last one before they began. */
  cycle: string[]
  /** Rules that still ask for repairs after the last pass, where there is no cycle. */
  unfinished: string[]
}

/** Which repairs to take, and which of those may be made. */
export type FixOptions = EditOptions & {
  /** Is given a text and edits that go together, and says which of them may be made; without it, all. */
  permit?: (text: string, edits: readonly Edit[]) => readonly Edit[]
}

/** Passes after which repairing stops (ESLint, `source-code-fixer.js`: 10). */
const mostPasses = 10

type Pass<Message> = {text: string; messages: Message[]; applied: Edit[]}

/**
 * Lints and repairs a text again and again until no repair is left, at most ten times.
 *
 * @param lint is told whether repairs of the pass before had to wait, which are then most likely asked for again.
 * @throws {WrongEditError} when a rule asks for the replacement of a text that does not stand there.
 */
export async function fixpoint<Message extends Repairable>(
  text: string,
  lint: (text: string, hasWaiting: boolean) => Message[] | Promise<Message[]>,
  options: FixOptions = {}
): Promise<Fixed<Message>> {
  const passes: Pass<Message>[] = []
  let current = text
  let hasWaiting = false
  for (;;) {
    const start = passes.findIndex((pass) => pass.text === current)
    if (start >= 0) return result(passes.slice(0, start + 1), rulesOf(passes.slice(start)), [])
    const messages = await lint(current, hasWaiting)
    const wanted = editsOf(messages, options)
    const edited = permitted(current, wanted, options)
    passes.push({text: current, messages, applied: edited.applied})
    if (edited.applied.length === 0) return result(passes, [], [])
    if (passes.length > mostPasses) return result(passes, [], rulesOf(passes.slice(-1)))
    current = edited.text
    hasWaiting = edited.hasWaiting
  }
}

/** Makes the edits of one pass that may be made; where none of them may, those that waited for them have their turn. */
function permitted(
  text: string,
  wanted: Edit[],
  {permit}: FixOptions
): Pick<Edited, 'text' | 'applied'> & {hasWaiting: boolean} {
  let edited = applyEdits(text, wanted)
  const hasWaiting = edited.skipped.length > 0
  for (let left = wanted; permit && edited.applied.length > 0; edited = applyEdits(text, left)) {
    const refused = edited.applied
    const may = permit(text, refused)
    if (may.length === refused.length) break
    if (may.length > 0) return {...applyEdits(text, may), hasWaiting}
    const isRefused = isAmong(refused)
    left = left.filter((edit) => !isRefused(edit))
  }
  return {...edited, hasWaiting}
}

function result<Message extends Repairable>(
  passes: Pass<Message>[],
  cycle: string[],
  unfinished: string[]
): Fixed<Message> {
  const last = passes.at(-1)
  if (!last) throw new RangeError('Unexpected fixpoint without a pass')
  const made = passes.slice(0, -1)
  const changes = made.reduce<Change[]>((known, {applied}) => carryChanges(known, applied), [])
  return {
    text: last.text,
    messages: last.messages,
    applied: made.flatMap(({applied}) => applied),
    changes,
    cycle,
    unfinished
  }
}

function isAmong(edits: readonly Edit[]): (edit: Edit) => boolean {
  const byStart = new Map<number, Edit[]>()
  for (const edit of edits) byStart.set(edit.start, [...(byStart.get(edit.start) ?? []), edit])
  return (edit) => byStart.get(edit.start)?.some((other) => isSameEdit(edit, other)) === true
}

function rulesOf(passes: Pass<unknown>[]): string[] {
  return [...new Set(passes.flatMap((pass) => pass.applied.map((edit) => edit.rule)))].sort()
}
