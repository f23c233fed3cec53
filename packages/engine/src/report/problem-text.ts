import picocolors from 'picocolors'
import {visible, visibleLines} from '../escape/index.ts'
import type {Problem} from '../types.ts'

/** Says what kept the tool from its job and what to do about it; for stderr in every format. */
export function problemText({path, line, column, message, remedy, stack}: Problem, color: boolean): string {
  const colors = picocolors.createColors(color)
  const place = [path && visible(path), line, column].filter((part) => part !== undefined).join(':')
  const lines = [`${colors.red('✖')} ${place && `${colors.bold(place)}: `}${visible(message)}`]
  if (remedy !== undefined) lines.push(`  ${visible(remedy)}`)
  if (stack !== undefined) lines.push(colors.dim(visibleLines(stack).replaceAll(/^/gm, '  ')))
  return `${lines.join('\n')}\n`
}
