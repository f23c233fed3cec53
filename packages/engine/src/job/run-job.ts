import {partByBaseline} from '../baseline/index.ts'
import {type Checked, checkBase, checkText, type RunContext} from '../check/index.ts'
import {fixText} from '../fix/index.ts'
import {newFindings} from '../new-only/index.ts'
import {attach, type Found, type RuleMap} from '../run/index.ts'
import type {JobResult, LintJob} from './job.ts'
import {noticesOf} from './notices.ts'

/** Lints one text and, when it is asked to, repairs it. */
export async function runJob(job: LintJob, rules: RuleMap): Promise<JobResult> {
  const {path, text, active, known, acrossFiles} = job
  const shared: RunContext = {runner: attach(rules, active), active, known, acrossFiles}
  const context = {...shared, tellsAdded: job.tellsAdded === true}
  const base = job.base === undefined ? undefined : checkBase(job.base, path, shared)
  const learning = base && {learned: base.list, isChange: true}
  let last: Checked = base && job.base === text ? base : checkText(text, path, context, learning)
  const {problems} = last
  const first = split(last, base, job)
  const entries = last.list.entries.length
  const {fresh, old, gone, remembered} = first
  const {additions} = last
  const result = {
    text,
    found: fresh,
    left: fresh,
    old,
    gone,
    fixed: 0,
    entries,
    problems,
    ...(remembered && {remembered}),
    ...(additions && {additions: {found: additions, left: additions}})
  }
  const notices = noticesOf(last.list)
  const lists = {found: last.list, left: last.list, ...(base ? {base: base.list} : {})}
  if (job.fix === 'none') return {...result, notices, lists}

  const check = (current: string): Found[] => {
    if (current !== last.list.text) last = checkText(current, path, context, learning)
    return split(last, base, job).fresh
  }
  const options = {path, isUnsafe: job.fix === 'unsafe', rules: Object.keys(rules)}
  const repaired = await fixText(text, check, options)
  const after = remembered && split(last, base, job).remembered
  return {
    ...result,
    text: repaired.text,
    ...(after && {remembered: after}),
    ...(additions && {additions: {found: additions, left: last.additions ?? additions}}),
    left: repaired.found,
    fixed: repaired.fixed,
    notices,
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
