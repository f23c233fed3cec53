import {readText} from '../parse/index.ts'
import type {ActiveRules} from '../run/index.ts'
import {type Checked, checkText, type RunContext} from './check-text.ts'

type Known = {text: string; path: string; acrossFiles: boolean; checked: Checked}

const known = new WeakMap<ActiveRules, Known>()

/**
 * Checks the text that another one is compared with. The last one is remembered with its settings: a run that tries one
 * repair after the other compares all of them with the same.
 */
export function checkBase(text: string, path: string, context: RunContext): Checked {
  const {active, acrossFiles} = context
  const last = known.get(active)
  if (last?.text === text && last.path === path && last.acrossFiles === acrossFiles) return last.checked
  const checked = checkText(readText(text, path), context, 'unchanged')
  known.set(active, {text, path, acrossFiles, checked})
  return checked
}
