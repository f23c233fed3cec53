import {type RuleMeta, type SchemaFault, schemaFaults} from 'unified-list-rule'
import type {RuleLevel} from '../types.ts'
import {nearest} from '../words/index.ts'
import type {RuleState} from './config.ts'
import {isRecord, type Way} from './document.ts'

/** Rules as a config sets them, and what is wrong there; ways lead from the rules' own object. */
export type ReadRules = {rules: Record<string, Partial<RuleState>>; faults: SchemaFault[]}

/** Reads the settings of rules: a level, options, or both in a list. */
export function readRules(settings: Record<string, unknown>, metas: RuleMeta[]): ReadRules {
  const rules: ReadRules['rules'] = {}
  const faults: SchemaFault[] = []
  for (const [id, setting] of Object.entries(settings)) {
    const meta = metas.find((known) => known.id === id)
    if (!meta) faults.push(unknownRule(id, metas))
    else {
      const read = readSetting(setting, meta)
      rules[id] = read.state
      faults.push(...read.faults.map((fault) => ({...fault, way: below(id, fault.way)})))
    }
  }
  return {rules, faults}
}

type ReadSetting = {state: Partial<RuleState>; faults: SchemaFault[]}

function readSetting(setting: unknown, meta: RuleMeta): ReadSetting {
  if (isLevel(setting)) return {state: {level: setting}, faults: []}
  if (isRecord(setting)) return {state: {options: setting}, faults: schemaFaults(meta.schema, setting)}
  if (!Array.isArray(setting)) return {state: {}, faults: [wrongLevel(setting, [])]}
  const [level, options = {}] = setting
  if (!isLevel(level)) return {state: {}, faults: [wrongLevel(level, [0])]}
  const faults = schemaFaults(meta.schema, options).map((fault) => ({...fault, way: below(1, fault.way)}))
  return {state: {level, ...(isRecord(options) ? {options} : {})}, faults}
}

function isLevel(value: unknown): value is RuleLevel {
  return value === 'off' || value === 'warn' || value === 'error'
}

function wrongLevel(value: unknown, keys: number[]): SchemaFault {
  const meant = typeof value === 'string' ? nearest(value, ['off', 'warn', 'error']) : undefined
  const message = `Unexpected level \`${JSON.stringify(value) ?? 'nothing'}\`, expected \`off\`, \`warn\`, \`error\` or options`
  return {way: {keys}, message, ...(meant === undefined ? {} : {remedy: `Did you mean \`${meant}\`?`})}
}

/** Says that there is no such rule, and which one was probably meant. */
export function unknownRule(id: string, metas: RuleMeta[]): SchemaFault {
  const known = metas.map((meta) => meta.id)
  const meant = nearest(id.replace(/^remark-lint-/, ''), known)
  const remedy = meant === undefined ? `\`listwright explain\` lists the rules.` : `Did you mean \`${meant}\`?`
  return {way: {keys: [id], isKey: true}, message: `Unexpected rule \`${id}\``, remedy}
}

function below(key: string | number, way: Way): Way {
  return {...way, keys: [key, ...way.keys]}
}
