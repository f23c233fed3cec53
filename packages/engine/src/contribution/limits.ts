import type {ActiveRules} from '../run/index.ts'
import type {Severity} from '../types.ts'
import {contribution} from './meta.ts'

/** What a change may bring; 0 is no limit. */
export type Limits = {entries: number; minSection: number; maxSection: number; severity: Severity}

/** Reads what a config limits; nothing when it limits nothing, so that nothing has to be counted. */
export function limitsOf(active: ActiveRules): Limits | undefined {
  const rule = active.find(({id, isSilent}) => id === contribution.id && !isSilent)
  const limit = (name: string): number => Number(rule?.options[name] ?? 0)
  const [entries, minSection, maxSection] = [limit('entries'), limit('minSection'), limit('maxSection')]
  if (entries + minSection + maxSection === 0) return undefined
  return {entries, minSection, maxSection, severity: rule?.level === 'error' ? 'error' : 'warning'}
}
