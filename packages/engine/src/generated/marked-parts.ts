import type {Range} from 'mdast-util-curated-list'
import {type KnownTool, knownTool} from './known-tools.ts'
import type {Passage} from './passages.ts'

/** What stands between two comments that mark its start and its end; both belong to it. */
export type MarkedPart = Range & {
  /** The comment that begins it, and the one that ends it. */
  marks: [Passage, Passage]
  /** The tool that such marks are known to be of. */
  known?: KnownTool
}

/** One of two comments around a part: `START doctoc …`, `list:end`, `/toc`. */
type Mark = {name: string; side: 'start' | 'end' | 'either'}

/** Pairs the comments that mark parts of a file, whoever writes these; a mark that has no other is left out. */
export function markedParts(passages: Passage[]): MarkedPart[] {
  const open = new Map<string, Passage>()
  const parts: MarkedPart[] = []
  for (const passage of passages) {
    const mark = passage.kind === 'comment' ? markIn(passage.text) : undefined
    if (!mark) continue
    const first = open.get(mark.name)
    if (mark.side === 'start' || (mark.side === 'either' && !first)) open.set(mark.name, passage)
    else if (first) {
      open.delete(mark.name)
      const known = knownTool(mark.name)
      parts.push({start: first.start, end: passage.end, marks: [first, passage], ...(known && {known})})
    }
  }
  return parts
}

/** Names that open a part without saying so, and the names that close it: markdown-toc, gh-md-toc. */
const closers = new Map([
  ['tocstop', 'toc'],
  ['te', 'ts']
])

function markIn(text: string): Mark | undefined {
  const bare = text.toLowerCase()
  if (bare === 'toc' || bare === 'ts') return {name: bare, side: 'either'}
  const closed = closers.get(bare)
  if (closed !== undefined) return {name: closed, side: 'end'}
  const opener = /^(markdowntoc|doc-gen)(?=\s|$)/i.exec(text)?.[1]
  if (opener !== undefined) return {name: opener.toLowerCase(), side: 'start'}
  const [, word, behind] = /^(start|begin|end|stop|\/)[\s:_-]*([^\s:]+(?::[^\s:]+)?)/i.exec(text) ?? []
  if (word !== undefined && behind !== undefined) return markOf(behind, word)
  const [, before, last] = /^(\S.{0,60}?)[\s:_-]+(start|begin|end|stop)(?![a-z])/i.exec(text) ?? []
  return before === undefined || last === undefined ? undefined : markOf(before, last)
}

function markOf(name: string, word: string): Mark {
  return {name: name.toLowerCase(), side: /^(?:start|begin)$/i.test(word) ? 'start' : 'end'}
}
