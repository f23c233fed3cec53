import {ruleMetas} from '@listwright/engine/rules'
import {nearest} from '@listwright/engine/words'
import picocolors from 'picocolors'
import type {RuleMeta} from 'unified-list-rule'
import type {Arguments} from '../command-line/read-arguments.ts'
import {UsageError} from '../command-line/usage-error.ts'
import {wantsColor} from '../command-line/wants-color.ts'
import type {Io} from '../io.ts'
import {ruleDetails} from './rule-details.ts'
import {ruleTable} from './rule-table.ts'

/**
 * Runs `listwright explain [rule]`.
 *
 * @throws {UsageError} on a rule that does not exist.
 */
export function explain(args: Arguments, {env, stdout}: Io): 0 {
  const [, id, ...rest] = args.words
  if (rest.length > 0) throw new UsageError(`Unexpected \`${rest[0]}\``, 'Explain one rule at a time.')
  const colors = picocolors.createColors(wantsColor(args.value('color'), env, stdout))
  const width = Math.min(stdout.columns ?? 80, 100)
  if (id === undefined) stdout.write(ruleTable(ruleMetas, width, colors))
  else stdout.write(ruleDetails(metaOf(id), width, colors))
  return 0
}

function metaOf(id: string): RuleMeta {
  const meta = ruleMetas.find((meta) => meta.id === id)
  if (meta) return meta
  const ids = ruleMetas.map((meta) => meta.id)
  const meant = nearest(id, ids)
  const remedy = meant ? `Did you mean \`${meant}\`?` : `Known rules: ${ids.join(', ')}.`
  throw new UsageError(`Unexpected rule \`${id}\``, remedy)
}
