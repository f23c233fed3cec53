import {type Edit, editsOf, type Fixed, fixpoint} from 'vfile-edit'
import type {Found} from '../run/index.ts'
import type {FixOptions, Habits, Look} from './look.ts'
import {type Message, messageOf} from './message.ts'
import {permits} from './permit.ts'
import {causeOf} from './promise.ts'

/** A text after repair, what a further run would find in it, and why it may not repair that. */
export type Repaired = Pick<Fixed<Message>, 'text' | 'applied' | 'changes' | 'cycle' | 'unfinished'> & {
  left: Found[]
  reasonFor: (edit: Edit) => string | undefined
}

/**
 * Repairs a text pass by pass under the habits that it had before.
 *
 * @param held causes that are not repaired.
 */
export async function repair(
  text: string,
  look: Look,
  options: FixOptions,
  held: ReadonlySet<string>
): Promise<Repaired> {
  const {permit, reasonFor} = permits((current) => look.read(current).list)
  const choice = {rules: options.rules, unsafe: options.isUnsafe}

  function messages(current: string, habits: Habits): Message[] {
    const all = look.check(look.read(current), habits).map(messageOf)
    if (held.size === 0) return all
    return all.filter((message) => editsOf([message], choice).every((edit) => !held.has(causeOf(edit))))
  }

  /** The look that is likelier to settle the matter comes first: where one of them wants nothing, the other need not. */
  function lint(current: string, hasWaiting: boolean): Message[] {
    const first = hasWaiting ? messages(current, 'first') : undefined
    if (first && editsOf(first, choice).length > 0) return first
    const now = messages(current, 'itself')
    return current === text || editsOf(now, choice).length === 0 ? now : (first ?? messages(current, 'first'))
  }

  const fixed = await fixpoint(text, lint, {...choice, ...(options.isUnproven !== true && {permit})})
  return {...fixed, reasonFor, left: look.check(look.read(fixed.text), 'itself')}
}
