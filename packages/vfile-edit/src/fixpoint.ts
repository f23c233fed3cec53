import {applyEdits} from './apply-edits.ts'
import type {Edit} from './edit.ts'
import {type EditOptions, editsOf, type Repairable} from './edits-of.ts'

/** What became of a text that was repaired until nothing changed. */
export type Fixed<Message extends Repairable> = {
  text: string
  /** The messages of the last pass: what is left to say about `text`. */
  messages: Message[]
  /** The edits that led to `text`, in the order in which they were made; offsets count in the text of their pass. */
  applied: Edit[]
  /** Rules that undo each other's repairs; `text` is the last one before they began. */
  cycle: string[]
  /** Rules that still ask for repairs after the last pass, where there is no cycle. */
  unfinished: string[]
}

/** Passes after which repairing stops (ESLint, `source-code-fixer.js`: 10). */
const mostPasses = 10

type Pass<Message> = {text: string; messages: Message[]; edits: Edit[]}

/**
 * Lints and repairs a text again and again until no repair is left, at most ten times.
 *
 * @throws {WrongEditError} when a rule asks for the replacement of a text that does not stand there.
 */
export async function fixpoint<Message extends Repairable>(
  text: string,
  lint: (text: string) => Message[] | Promise<Message[]>,
  options: EditOptions = {}
): Promise<Fixed<Message>> {
  const passes: Pass<Message>[] = []
  let current = text
  for (;;) {
    const start = passes.findIndex((pass) => pass.text === current)
    if (start >= 0) return result(passes.slice(0, start + 1), rulesOf(passes.slice(start)), [])
    const messages = await lint(current)
    const wanted = editsOf(messages, options)
    const edited = applyEdits(current, wanted)
    passes.push({text: current, messages, edits: edited.applied})
    if (wanted.length === 0) return result(passes, [], [])
    if (passes.length > mostPasses) return result(passes, [], rulesOf(passes.slice(-1)))
    current = edited.text
  }
}

function result<Message extends Repairable>(
  passes: Pass<Message>[],
  cycle: string[],
  unfinished: string[]
): Fixed<Message> {
  const last = passes.at(-1)
  if (!last) throw new RangeError('Unexpected fixpoint without a pass')
  const applied = passes.slice(0, -1).flatMap((pass) => pass.edits)
  return {text: last.text, messages: last.messages, applied, cycle, unfinished}
}

function rulesOf(passes: Pass<unknown>[]): string[] {
  return [...new Set(passes.flatMap((pass) => pass.edits.map((edit) => edit.rule)))].sort()
}
