import type {CuratedList} from 'mdast-util-curated-list'
import type {GeneratedPart, Origin} from './generated-part.ts'
import {type MarkedPart, markedParts} from './marked-parts.ts'
import {originIn} from './origin.ts'
import {ownName} from './own-name.ts'
import {type Passage, passages} from './passages.ts'
import {saysNotToEdit} from './says-not-to-edit.ts'
import {sectionAround} from './section-around.ts'
import {type Statement, statementIn} from './statement.ts'
import {type Wording, wordingFor} from './wording.ts'

/** What a text may call the file that it stands in: at its top and in comments, and in the prose below. */
type Own = {isOwn: (name: string) => boolean; wording: Wording; wordingBelow: Wording}

/** A statement, with the marked part around it. */
type Placed = {statement: Statement; passage: Passage; around: MarkedPart | undefined}

const known = new WeakMap<CuratedList, GeneratedPart[]>()

/**
 * Finds what a tool writes in a file, as far as the file says so: all of it, the parts between marks of generators, and
 * the sections that say it of themselves. Parts are in source order, and none lies within another. A list is read once.
 *
 * @param path of the file, with `/`.
 */
export function generatedParts(list: CuratedList, path: string): GeneratedPart[] {
  const parts = known.get(list) ?? readParts(list, path)
  known.set(list, parts)
  return parts
}

function readParts(list: CuratedList, path: string): GeneratedPart[] {
  const found = passages(list)
  if (found.length === 0) return []
  const {name, isOwn} = ownName(path)
  const own = {isOwn, wording: wordingFor(name, false), wordingBelow: wordingFor(name, true)}
  const marked = markedParts(found)
  const origins = new Map<MarkedPart, Origin>()
  for (const part of marked) {
    const origin = originOf(part, own)
    if (origin) origins.set(part, origin)
  }
  const parts: GeneratedPart[] = []
  for (const {statement, passage, around} of statements(found, marked, own)) {
    const {about, ...origin} = statement
    if (around && (about === 'part' || origins.has(around))) origins.set(around, {...origin, ...origins.get(around)})
    else if (about === 'file') return [{start: 0, end: list.text.length, isFile: true, isContents: false, ...origin}]
    else parts.push({...sectionAround(list, passage), isFile: false, isContents: false, ...origin})
  }
  for (const [{start, end, marks, known}, origin] of origins) {
    const isContents = known?.isContents === true || /\btoc\b|\btable of contents\b/i.test(marks[0].text)
    parts.push({start, end, isFile: false, isContents, ...origin})
  }
  return outermost(parts)
}

function* statements(found: Passage[], marked: MarkedPart[], own: Own): Generator<Placed> {
  const byMark = new Map(marked.flatMap((part) => part.marks.map((mark) => [mark, part] as const)))
  const closed = new Set<MarkedPart | undefined>()
  const open: MarkedPart[] = []
  for (const passage of found) {
    const part = byMark.get(passage)
    if (part) {
      if (passage === part.marks[0]) open.push(part)
      else closed.add(part)
      while (closed.has(open.at(-1))) open.pop()
      continue
    }
    const isBelow = passage.kind === 'prose' && passage.where !== 'head'
    const statement = statementIn(passage, isBelow ? own.wordingBelow : own.wording, own.isOwn)
    if (statement) yield {statement, passage, around: open.at(-1)}
  }
}

/** What a marked part is made of; nothing when neither its marks nor its tool say that it is generated. */
function originOf({marks, known}: MarkedPart, {wording, isOwn}: Own): Origin | undefined {
  const {text} = marks[0]
  const isTold = /generat|\bre-?run\b/i.test(text) || saysNotToEdit(text, wording) !== undefined
  if (!known) return isTold ? originIn(text, isOwn) : undefined
  const {isContents: _, ...origin} = known
  return {...originIn(text, isOwn), ...origin}
}

/** Leaves out what lies within another part, so that both starts and ends are in order. */
function outermost(parts: GeneratedPart[]): GeneratedPart[] {
  const kept: GeneratedPart[] = []
  for (const part of parts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.end > (kept.at(-1)?.end ?? -1)) kept.push(part)
  }
  return kept
}
