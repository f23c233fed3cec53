import {rules as allRules} from '@listwright/engine/rules'
import {decode, withByteOrderMark} from '@listwright/engine/source'
import type {CuratedList} from 'mdast-util-curated-list'
import type {ListRule} from 'unified-list-rule'
import {type JobResult, type LintJob, runJob} from '../../../packages/engine/src/job/index.ts'
import type {Mutant} from '../mutants/mutant.ts'
import type {Settings} from '../mutants/settings.ts'
import {type Look, watcher, watcherId} from './watcher.ts'

/** How the engine is run. */
export type Switches = {
  /** Whether it proves its repairs: without that, facts are violated. */
  proof: boolean
  /** Rules that run beside its own. */
  others?: Record<string, ListRule>
}

/** What became of a text. */
export type Repaired = Pick<JobResult, 'found' | 'left' | 'fixed' | 'withheld' | 'problems'> & {
  /** Whole, byte order mark included. */
  before: string
  after: string
  looks: Look[]
  /** What the engine read: the lists of both texts. */
  lists: {before: CuratedList; after: CuratedList}
}

/** Ids of the rules that are fuzzed. */
export const ruleIds: string[] = Object.keys(allRules)

/** Lints a text and makes every safe repair, as `--fix` does. */
export async function repair({text, settings}: Mutant, switches: Switches): Promise<Repaired> {
  const source = decode(Buffer.from(text))
  if ('message' in source) throw new Error(`Unexpected text that cannot be read: ${source.message}`)
  const looks: Look[] = []
  const job: LintJob = {
    path: 'readme.md',
    text: source.text,
    active: activeOf(settings, Object.keys(switches.others ?? {})),
    known: ruleIds,
    fix: 'safe',
    acrossFiles: false,
    isUnproven: !switches.proof
  }
  const result = await runJob(job, {...allRules, ...switches.others, [watcherId]: watcher(looks)})
  const {found, left, fixed, withheld, problems} = result
  if (!result.lists) throw new Error('Unexpected result without lists')
  const lists = {before: result.lists.found, after: result.lists.left}
  const after = withByteOrderMark(source, result.text)
  return {before: text, after, looks, found, left, fixed, withheld, problems, lists}
}

function activeOf(settings: Settings, others: string[]): LintJob['active'] {
  const active = ruleIds.flatMap((id) => {
    const options = settings[id] ?? {}
    return options === 'off' ? [] : [{id, level: 'warn' as const, options}]
  })
  return [...active, ...[...others, watcherId].map((id) => ({id, level: 'warn' as const, options: {}}))]
}
