import type {RuleMeta} from 'unified-list-rule'
import {lintComment} from '../comments/index.ts'
import type {ActiveRules} from '../run/index.ts'
import type {Problem} from '../types.ts'
import {unknownRule} from './rule-settings.ts'

/** The rules of a run, and why some that were chosen are not among them. */
export type ChosenRules = {active: ActiveRules; problems: Problem[]}

/**
 * Keeps the rules that a run was told to look at, all when it was told nothing.
 *
 * One that does not exist or is turned off is a problem: the run would do nothing and say that all is well. Where
 * comments are to be judged the others run as well, since what keeps none of their findings back can be told no other
 * way.
 *
 * @param only the ids that were chosen.
 */
export function chosenRules(active: ActiveRules, only: readonly string[] | undefined, metas: RuleMeta[]): ChosenRules {
  if (only === undefined) return {active, problems: []}
  const problems = [...new Set(only)].flatMap((id) => problemOf(id, active, metas))
  const chosen = active.filter(({id}) => only.includes(id))
  if (!only.includes(lintComment.id)) return {active: chosen, problems}
  return {active: active.map((rule) => (only.includes(rule.id) ? rule : {...rule, isSilent: true})), problems}
}

function problemOf(id: string, active: ActiveRules, metas: RuleMeta[]): Problem[] {
  if (active.some((rule) => rule.id === id)) return []
  if (metas.some((meta) => meta.id === id)) {
    const remedy = `Add \`--rule ${id}=warn\` to turn it on for this run.`
    return [{message: `Unexpected rule \`${id}\` of \`--only\`, which is turned off`, remedy}]
  }
  const {message, remedy} = unknownRule(id, metas)
  return [{message: `${message} of \`--only\``, ...(remedy === undefined ? {} : {remedy})}]
}
