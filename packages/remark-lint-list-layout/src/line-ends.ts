import {lineEnds, trailingBlanks} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import type {Options} from './options.ts'
import {wantedOf} from './wanted.ts'
import {describe} from './white-space.ts'

/** Reports spaces and tabs at the end of lines that mean nothing, in a list that does without. */
export function* blanksAtLineEnds(context: RuleContext, option: Options['lineEnds']): Generator<Finding> {
  const {list} = context
  const wanted = wantedOf(
    option,
    () => habit(context),
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

function habit({learned, isChange}: RuleContext): ReturnType<typeof lineEnds> | undefined {
  const ends = lineEnds(learned)
  return !isChange || ends.support >= ends.of * leastShare ? ends : undefined
}
