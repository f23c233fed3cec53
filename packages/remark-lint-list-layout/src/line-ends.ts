import {type CuratedList, lineEnds, trailingBlanks} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'
import {wantedOf} from './wanted.ts'
import {describe} from './white-space.ts'

/** Reports spaces and tabs at the end of lines that mean nothing, in a list that does without. */
export function* blanksAtLineEnds(
  list: CuratedList,
  learned: CuratedList,
  option: Options['lineEnds']
): Generator<Finding> {
  const wanted = wantedOf(
    option,
    () => habit(list, learned),
    ({support, of}) => `${support} of ${of} lines end without`
  )
  if (!wanted) return
  for (const {start, end, text} of trailingBlanks(list).found) {
    const where =
      start === 0 || /[\n\r]/.test(list.text[start - 1] ?? '') ? 'in an empty line' : 'at the end of the line'
    yield {
      at: {start, end},
      message: `Unexpected ${describe(text)} ${where}, expected nothing, remove ${text.length === 1 ? 'it' : 'them'}`,
      expected: '',
      note: wanted.note,
      group: 'blanks at line ends'
    }
  }
}

/** Least share of lines without blanks from which a change is asked to do without: more than a few are let pass. */
const leastShare = 0.9

function habit(list: CuratedList, learned: CuratedList): ReturnType<typeof lineEnds> | undefined {
  const ends = lineEnds(learned)
  return list === learned || ends.support >= ends.of * leastShare ? ends : undefined
}
