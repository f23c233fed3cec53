import type {Colors} from 'picocolors/types.js'
import {visible} from '../../escape/index.ts'
import type {FileReport, Finding, Related} from '../../types.ts'
import {columnsOf} from '../columns-of.ts'
import {type Frame, frame} from '../frame.ts'
import {closingLines} from './closing-lines.ts'
import {wrapped} from './wrapped.ts'

/** What the block of a finding is drawn with. */
export type Drawing = {
  colors: Colors
  width: number
  /** Columns of the widest line number of the file. */
  digits: number
  /** Texts of the files of the report, by path. */
  texts: Map<string, string>
}

/** Draws a finding: what, where, the source with the place underlined, the other place, and what is known besides. */
export function findingBlock(file: FileReport, finding: Finding, drawing: Drawing): string[] {
  const {colors, digits} = drawing
  const isError = finding.severity === 'error'
  const tint = isError ? colors.red : colors.yellow
  const style = {plain: colors.bold, code: (word: string) => colors.bold(colors.cyan(word))}
  const [first = '', ...rest] = wrapped(visible(finding.message), drawing.width - 2, style)
  const gutter = ' '.repeat(digits + 2)
  const place = visible(`${file.path}:${finding.place.start.line}:${finding.place.start.column}`)
  const mark = finding.fix === 'safe' ? ` ${colors.green('[*]')}` : ''
  const rule = `${tint(finding.severity)} ${colors.dim(finding.rule)}${mark}`
  return [
    `${tint(isError ? '✖' : '⚠')} ${first}`,
    ...rest.map((line) => `  ${line}`),
    `${gutter}${colors.dim('╭╴')}${place} ${colors.dim('·')} ${rule}`,
    ...frameLines(frame(file.text, finding.place, roomOf(drawing)), '^', tint, drawing),
    ...(finding.related ?? []).flatMap((related) => relatedLines(file, related, drawing)),
    ...closingLines(finding, drawing).map((line) => gutter + line)
  ]
}

/** Columns of source lines: what line number, spaces and bar leave. */
function roomOf({width, digits}: Drawing): number {
  return Math.max(20, width - digits - 4)
}

function frameLines(frame: Frame, caret: string, tint: (text: string) => string, {colors, digits}: Drawing): string[] {
  const bar = colors.dim('│')
  const number = colors.dim(String(frame.line).padStart(digits + 1))
  const source = frame.before + tint(frame.marked) + frame.after
  const below = frame.lastLine === undefined ? '' : colors.dim(` to line ${frame.lastLine}`)
  const carets = `${' '.repeat(frame.indent)}${tint(caret.repeat(frame.length))}${below}`
  return [`${number} ${bar} ${source}`.trimEnd(), `${' '.repeat(digits + 2)}${bar} ${carets}`]
}

function relatedLines(file: FileReport, related: Related, drawing: Drawing): string[] {
  const {colors, digits, texts} = drawing
  const {path = file.path, place} = related
  const gutter = ' '.repeat(digits + 2)
  const message = visible(related.message)
  const text = texts.get(path)
  const where = visible(`${path}:${place.start.line}:${place.start.column}`)
  if (text === undefined) return [`${gutter}${colors.dim('├╴')}${where} ${colors.blue(message)}`]
  const shown = frame(text, place, roomOf(drawing))
  const [source = '', carets = ''] = frameLines(shown, '-', colors.blue, drawing)
  const head = path === file.path ? [] : [`${gutter}${colors.dim('├╴')}${where}`]
  return [...head, source, ...labelled(carets, shown, message, drawing)]
}

/** Puts a message behind its carets, or below them where the line has no room for both. */
function labelled(carets: string, {indent, length}: Frame, message: string, drawing: Drawing): string[] {
  const {colors, digits} = drawing
  const columns = columnsOf(message)
  if (indent + length + 1 + columns <= roomOf(drawing)) return [`${carets} ${colors.blue(message)}`]
  const before = ' '.repeat(Math.max(0, Math.min(indent, roomOf(drawing) - columns)))
  return [carets, `${' '.repeat(digits + 2)}${colors.dim('│')} ${before}${colors.blue(message)}`]
}
