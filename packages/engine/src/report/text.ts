import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {visible} from '../escape/index.ts'
import type {FileReport, Finding, Related} from '../types.ts'
import {counted} from './counted.ts'
import type {Reporter} from './reporter.ts'

/** The report of unified's own tools: one line a finding, made by vfile-reporter. */
export const text: Reporter = ({files}, {color}) => {
  const lines = reporter(files.map(fileOf), {color})
  return lines === '' ? '' : `${lines}\n`
}

function fileOf({path, findings, notices, fixedText}: FileReport): VFile {
  const file = new VFile({path: visible(path)})
  file.stored = fixedText !== undefined
  file.messages.push(...notices.map(noticeOf), ...findings.map(messageOf))
  return file
}

function noticeOf(notice: string): VFileMessage {
  const message = new VFileMessage(visible(notice))
  message.fatal = undefined
  return message
}

function messageOf({rule, severity, message, note, url, place, count, related}: Finding): VFileMessage {
  const many = count === undefined ? '' : ` (${counted(count, 'place')})`
  const [other] = related ?? []
  const told = new VFileMessage(visible(message) + many, {
    place,
    ruleId: rule,
    source: 'remark-lint',
    ...(other && {cause: causeOf(other)})
  })
  told.fatal = severity === 'error'
  told.url = url
  if (note !== undefined) told.note = visible(note)
  return told
}

function causeOf({path, place, message}: Related): VFileMessage {
  const where = path === undefined ? '' : ` in ${visible(path)}`
  const cause = new VFileMessage(visible(message) + where, {place, source: 'remark-lint'})
  cause.fatal = undefined
  return cause
}
