import {logText} from '@listwright/engine/report'
import type {Io} from './io.ts'

/** Breaks what a GitHub runner would take for a command, where one reads the output: a list may hold some. */
export function safeText(text: string, {env}: Pick<Io, 'env'>): string {
  return env.GITHUB_ACTIONS === 'true' ? logText(text) : text
}
