import {applyEdits, type Edit} from 'vfile-edit'
import {readText} from '../../../packages/engine/src/parse/index.ts'
import {entryViolations} from '../../../packages/engine/src/proof/entry-fact.ts'
import {prover} from '../../../packages/engine/src/proof/index.ts'
import {Offsets} from '../../../packages/engine/src/proof/offsets.ts'
import {pairSections} from '../../../packages/engine/src/proof/section-pairs.ts'

/** What a rule asks for: the text that stands there, what is to stand there, and which one it is when there are several. */
export type Asked = [actual: string, expected: string, nth?: number]

/** Says what harm it would do to do what rules ask for; they may lie. */
export function harm(text: string, asked: Asked[], more: Partial<Edit> = {}): string[] {
  const {before, after, edits} = read(text, asked, more)
  return prover()(before, after, edits).map(({what}) => what)
}

/** Says the same of its entries alone. */
export function harmToEntries(text: string, asked: Asked[]): string[] {
  const {before, after, edits} = read(text, asked)
  const proven = {before: {list: before, atoms: []}, after: {list: after, atoms: []}, offsets: new Offsets(edits)}
  return entryViolations(proven, pairSections(proven)).map(({what}) => what)
}

function read(text: string, asked: Asked[], more: Partial<Edit> = {}) {
  const edits = asked.map(([actual, expected, nth = 0]) => {
    let start = text.indexOf(actual)
    for (let count = 0; count < nth; count++) start = text.indexOf(actual, start + 1)
    if (start < 0) throw new RangeError(`no ${actual}`)
    return {start, end: start + actual.length, actual, expected, rule: 'liar', ...more}
  })
  const edited = applyEdits(text, edits)
  if (edited.skipped.length > 0) throw new RangeError('edits touch')
  const [before, after] = [readText(text, 'list.md'), readText(edited.text, 'list.md')]
  return {before: before.list, after: after.list, edits: edited.applied}
}
