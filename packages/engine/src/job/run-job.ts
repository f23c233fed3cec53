import {partByBaseline} from '../baseline/index.ts'
import type {Checked} from '../check/index.ts'
import {fixText, type Look, withheldBefore} from '../fix/index.ts'
import {mendNotices} from '../generated/index.ts'
import {newFindings} from '../new-only/index.ts'
import type {Found, RuleMap} from '../run/index.ts'
import {checksOf} from './checks.ts'
import type {JobResult, LintJob} from './job.ts'
import {noticesOf} from './notices.ts'

/** Lints one text and, when it is asked to, repairs it. */
export async function runJob(job: LintJob, rules: RuleMap): Promise<JobResult> {
  const {path, text} = job
  const {base, read, check} = checksOf(job, rules)
  const first = check(read(text), 'itself')
  const {fresh, old, gone, remembered} = split(first, base, job)
  const {list, additions, problems} = first
  const result = {
    text,
    found: fresh,
    left: fresh,
    old,
    gone,
    fixed: 0,
    withheld: 0,
    repairs: [],
    entries: list.entries.length,
    notices: [...noticesOf(list, base?.list), ...first.notices, ...mendNotices(list, first.generated, fresh)],
    problems,
    ...(remembered && {remembered}),
    ...(additions && {additions: {found: additions, left: additions}})
  }
  const lists = {found: list, left: list, ...(base ? {base: base.list} : {})}
  if (job.fix === 'none') return {...result, lists}

  const look: Look = {read, check: (reading, habits) => split(check(reading, habits), base, job).fresh}
  const options = {path, isUnsafe: job.fix === 'unsafe', rules: Object.keys(rules), isUnproven: job.isUnproven}
  const repaired = await fixText(text, look, options)
  const last = check(read(repaired.text), 'itself')
  const after = remembered && split(last, base, job).remembered
  return {
    ...result,
    text: repaired.text,
    found: withheldBefore({text, found: fresh}, repaired),
    ...(after && {remembered: after}),
    ...(additions && {additions: {found: additions, left: last.additions ?? additions}}),
    left: repaired.found,
    fixed: repaired.fixed,
    withheld: repaired.withheld,
    repairs: repaired.repairs,
    problems: [...problems, ...repaired.problems],
    lists: {...lists, left: last.list}
  }
}

/** Findings of a text, parted, and what there is to know about the baseline. */
type Split = Pick<JobResult, 'old' | 'gone' | 'remembered'> & {fresh: Found[]}

function split(head: Checked, base: Checked | undefined, {baseline, keepsOld}: LintJob): Split {
  const parted = base ? newFindings(base, head) : {fresh: head.found, old: [], gone: []}
  if (keepsOld === true) return {fresh: head.found, old: [], gone: parted.gone}
  if (!baseline) return parted
  const {fresh, old, all, gone} = partByBaseline(parted.fresh, head.list, baseline)
  return {fresh, old: [...parted.old, ...old], gone: parted.gone, remembered: {all, gone}}
}
