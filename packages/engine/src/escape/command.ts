import {logText} from './log.ts'
import {visible, visibleLines} from './visible.ts'

/**
 * Most characters of the data: the runner cuts at 4096 (actions/runner ExecutionContext.cs `_maxIssueMessageLength`),
 * in the middle of a character if it must.
 */
const mostCharacters = 4000

/** Makes a text the data of a workflow command; line feeds stay line feeds (actions/toolkit command.ts). */
export function commandData(text: string): string {
  return percentEncoded(logText(visibleLines(cut(text))))
}

/** Makes a text the value of a property of a workflow command, such as `file`. */
export function commandProperty(text: string): string {
  return percentEncoded(logText(visible(text)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

function cut(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}

function percentEncoded(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
