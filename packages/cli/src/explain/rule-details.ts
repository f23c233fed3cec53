import {wrapped} from '@listwright/engine/report'
import {pageOf} from '@listwright/engine/rules'
import type {Colors} from 'picocolors/types.js'
import type {RuleMeta} from 'unified-list-rule'
import {type RuleOption, ruleOptions} from './rule-options.ts'

const repairs = {
  safe: 'Repaired by `listwright --fix` where it is certain, suggested where it is not.',
  suggest: 'Never repaired on its own: a person chooses. A single suggestion is taken by `listwright --fix --unsafe`.',
  none: 'Not repaired: it takes a person.'
}

/** Tells all about a rule: what, why, repair, options with their defaults, how to set them, prior art. */
export function ruleDetails(meta: RuleMeta, width: number, colors: Colors): string {
  const style = {plain: String, code: colors.cyan}
  const paragraph = (text: string, indent = 2): string[] =>
    wrapped(text, width - indent, style).map((line) => ' '.repeat(indent) + line)
  const options = ruleOptions(meta)
  const lines = [
    colors.bold(meta.id),
    ...paragraph(`Reports ${meta.summary}`),
    '',
    colors.bold('Why'),
    ...paragraph(meta.why),
    '',
    colors.bold('Repair'),
    ...paragraph(repairs[meta.fix ?? 'none']),
    ...(options.length > 0 ? ['', colors.bold('Options')] : []),
    ...options.flatMap(({name, type, byDefault, description}) => [
      ...paragraph(`\`${name}\` ${type}; default ${byDefault}`),
      ...paragraph(description, 6)
    ]),
    '',
    colors.bold('Set it in .listwright.yml'),
    ...example(meta, options).map((line) => colors.cyan(`  ${line}`)),
    ...(meta.related.length > 0 ? ['', colors.bold('Prior art'), ...paragraph(meta.related.join(', '))] : []),
    '',
    `  ${pageOf(meta.id)}`
  ]
  return `${lines.join('\n')}\n`
}

function example({id}: RuleMeta, options: RuleOption[]): string[] {
  const [first] = options
  const setting = first ? [`  ${id}:`, `    ${first.name}: ${first.example}`] : [`  ${id}: error`]
  return ['rules:', ...setting]
}
