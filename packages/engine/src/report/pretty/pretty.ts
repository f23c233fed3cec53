import picocolors from 'picocolors'
import {visible} from '../../escape/index.ts'
import type {FileReport} from '../../types.ts'
import {counted} from '../counted.ts'
import type {Reporter} from '../reporter.ts'
import {type Drawing, findingBlock} from './finding-block.ts'
import {footer} from './footer.ts'

/** The report for people: each finding with its source, then what to do next. */
export const pretty: Reporter = (report, view) => {
  const colors = picocolors.createColors(view.color)
  const texts = new Map(report.files.map((file) => [file.path, file.text]))
  const blocks = report.files.flatMap((file) => {
    const lines = file.findings.flatMap((finding) => [
      finding.place,
      ...(finding.related ?? []).map(({place}) => place)
    ])
    const digits = String(lines.reduce((most, {start}) => Math.max(most, start.line), 0)).length
    return fileBlocks(file, {colors, width: view.width, digits, texts})
  })
  const end = footer(report, view, colors)
  if (end.length > 0) blocks.push(end)
  return blocks.length === 0 ? '' : `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function fileBlocks(file: FileReport, drawing: Drawing): string[][] {
  const {colors} = drawing
  const name = visible(file.path)
  const notices = file.notices.map((notice) => [`${colors.blue('ℹ')} ${colors.bold(name)}: ${visible(notice)}`])
  if (file.findings.length === 0) return notices
  const size = `${counted(file.entries, 'entry', 'entries')}, ${counted(file.findings.length, 'finding')}`
  const head = `${colors.bold(colors.underline(name))} ${colors.dim(size)}`
  return [...notices, [head], ...file.findings.map((finding) => findingBlock(file, finding, drawing))]
}
