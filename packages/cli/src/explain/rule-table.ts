import {wrapped} from '@listwright/engine/report'
import type {Colors} from 'picocolors/types.js'
import type {RuleMeta} from 'unified-list-rule'

const repairs = {safe: '[*]', suggest: '[?]'}

/** Lists all rules: id, whether it repairs, what it finds. */
export function ruleTable(metas: readonly RuleMeta[], width: number, colors: Colors): string {
  const longest = Math.max(...metas.map((meta) => meta.id.length))
  const indent = ' '.repeat(longest + 8)
  const plain = {plain: String, code: colors.cyan}
  const rows = metas.flatMap(({id, fix, summary}) => {
    const mark = colors.green(fix === null ? '   ' : repairs[fix])
    const [first = '', ...rest] = wrapped(summary, width - indent.length, plain)
    return [`  ${colors.bold(id.padEnd(longest))}  ${mark} ${first}`, ...rest.map((line) => indent + line)]
  })
  const legend = [
    '',
    `  ${colors.green('[*]')} repaired by ${colors.cyan('listwright --fix')}, where certain`,
    `  ${colors.green('[?]')} has suggestions to choose from`,
    `  Run ${colors.cyan('listwright explain RULE')} for its reasons and options`
  ]
  return `${[...rows, ...legend].join('\n')}\n`
}
