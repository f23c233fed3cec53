import type {CuratedList} from 'mdast-util-curated-list'
import {placeOf} from '../place/index.ts'
import type {Found} from '../run/index.ts'
import type {GeneratedPart} from './generated-part.ts'
import {rangeOf} from './heed-generated.ts'
import {madeOf, mendElsewhere, remedy} from './mend-elsewhere.ts'
import {partAt} from './part-at.ts'

/** Most parts that are named. */
const mostParts = 3

/** Says in one notice where to mend what was found in generated text; none when nothing was found in it. */
export function mendNotices(list: CuratedList, parts: GeneratedPart[], found: Found[]): string[] {
  const touched = [...new Set(found.flatMap((one) => partAt(parts, rangeOf(one)) ?? []))]
  const [first] = touched.sort((a, b) => a.start - b.start)
  if (!first) return []
  if (first.isFile) return [`${mendElsewhere(first)}: the next run undoes what is mended here`]
  const shown = touched.slice(0, mostParts).map((part) => `${linesOf(list, part)} ${madeOf(part)}, ${remedy(part)}`)
  const left = touched.length - shown.length
  const text = [...shown, ...(left > 0 ? [`and ${left} more parts of the file are generated`] : [])].join('; ')
  return [text[0]?.toUpperCase() + text.slice(1)]
}

function linesOf(list: CuratedList, part: GeneratedPart): string {
  const {start, end} = placeOf(list, part)
  // A section ends where the next one starts.
  const last = end.column === 1 ? end.line - 1 : end.line
  return start.line >= last ? `line ${start.line} is` : `lines ${start.line} to ${last} are`
}
