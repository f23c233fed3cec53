import {type Checked, checkBase, checkText, type RunContext} from '../check/index.ts'
import type {Habits} from '../fix/index.ts'
import {type Reading, readText} from '../parse/index.ts'
import {attach, type RuleMap} from '../run/index.ts'
import type {LintJob} from './job.ts'

/** What one text and its repaired versions are looked at with. */
export type Checks = {
  base: Checked | undefined
  read: (text: string) => Reading
  check: (reading: Reading, habits: Habits) => Checked
}

/** Readings that are kept: of the text before a pass, of the one after it, and of one that is tried. */
const mostReadings = 3

/** Makes what a job looks at texts with; what was read or checked lately is not done again. */
export function checksOf(
  {path, text, base: baseText, active, known, acrossFiles, ...job}: LintJob,
  rules: RuleMap
): Checks {
  const shared: RunContext = {runner: attach(rules, active), active, known, acrossFiles}
  const {tellsAdded = false, distrustsComments = false} = job
  const context = {...shared, tellsAdded, distrustsComments}
  const base = baseText === undefined ? undefined : checkBase(baseText, path, shared)
  const readings: Reading[] = []
  const done = new WeakMap<Reading, Map<Habits, Checked>>()

  function read(current: string): Reading {
    const reading = readings.find((one) => one.text === current) ?? readText(current, path)
    const others = readings.filter((one) => one !== reading && one.text !== text)
    const first = readings.find((one) => one !== reading && one.text === text)
    readings.splice(0, readings.length, reading, ...(first ? [first] : []), ...others.slice(0, mostReadings - 1))
    return reading
  }

  function checkAnew(reading: Reading, habits: Habits): Checked {
    if (base) {
      return baseText === reading.text ? base : checkText(reading, context, {learned: base.list, isChange: true})
    }
    const isItself = habits === 'itself' || reading.text === text
    return checkText(reading, context, isItself ? undefined : {learned: read(text).list, isChange: false})
  }

  function check(reading: Reading, habits: Habits): Checked {
    // A base shows the habits of both; the first text shows its own.
    const key = base || reading.text === text ? 'itself' : habits
    const checked = done.get(reading) ?? new Map<Habits, Checked>()
    done.set(reading, checked)
    const found = checked.get(key) ?? checkAnew(reading, key)
    checked.set(key, found)
    return found
  }

  return {base, read, check}
}
