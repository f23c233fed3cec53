import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '@listwright/engine'
import {readSource, rootOf, withByteOrderMark} from '@listwright/engine/source'
import {contributingText} from './contributing-text.ts'
import type {Statement} from './statement.ts'
import type {NewFile} from './write-new.ts'

/**
 * Makes the contributing guide of a folder say the rules in words; says what is wrong when the one that is there cannot be
 * read. What people wrote there stays: only the section between the markers is replaced.
 */
export function contributingFile(cwd: string, statements: Statement[]): NewFile | Problem {
  const path = readdirSync(cwd).find((name) => name.toLowerCase() === 'contributing.md')
  if (path === undefined) {
    return {path: 'CONTRIBUTING.md', text: contributingText('', statements), mayReplace: true}
  }
  const source = readSource(join(cwd, path), rootOf(cwd))
  if ('message' in source) return {path, ...source}
  const text = withByteOrderMark(source, contributingText(source.text, statements))
  return {path, text, mayReplace: true}
}
