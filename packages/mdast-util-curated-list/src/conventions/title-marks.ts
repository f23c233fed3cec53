import type {CuratedList, Span, Title} from '../types.ts'
import {agreement, type Convention} from './agreement.ts'

/** A mark of a title, in the source, that could as well be written with another character. */
export type TitleMark = {start: number; end: number; kind: 'apostrophe' | 'quotes' | 'dash'; text: string}

const code = /`+[^`]*`+/g
/** An apostrophe inside a word; quotation marks of English; a dash between words. */
const marks = /(?<=\p{L})['’](?=\p{L})|["“”]|(?<=\S[ \t])[-–—](?=[ \t]\S)/gu
/** Scripts and languages with other marks of their own. */
const foreign = /[^\P{L}\p{Script=Latin}]|[„‚«»‹›¿¡]/u

/** Finds the marks of a title that writers choose between: `'` or `’`, `"` or `“ ”`, `-`, `–` or `—`. */
export function titleMarks(title: Title): TitleMark[] {
  if (foreign.test(title.text)) return []
  const found: TitleMark[] = []
  const text = title.text.replace(code, (run) => '`'.repeat(run.length))
  for (const match of text.matchAll(marks)) {
    const start = title.start + match.index
    found.push({start, end: start + match[0].length, kind: kindOf(match[0]), text: match[0]})
  }
  return found
}

function kindOf(mark: string): TitleMark['kind'] {
  if (mark === "'" || mark === '’') return 'apostrophe'
  return /["“”]/.test(mark) ? 'quotes' : 'dash'
}

/** Names the choice that a mark stands for: both curly quotation marks are one choice. */
export function markStyle({kind, text}: TitleMark): string {
  return kind === 'quotes' && text !== '"' ? '“ ”' : text
}

/** Learns which of its forms a mark has in most titles; a title that mixes forms counts for neither. */
export function learnTitleMark(list: CuratedList, kind: TitleMark['kind']): Convention<string> | undefined {
  return agreement(list.entries.map(({title}) => onlyStyle(title, kind)))
}

function onlyStyle(title: Title & Span, kind: TitleMark['kind']): string | undefined {
  const styles = new Set(
    titleMarks(title)
      .filter((mark) => mark.kind === kind)
      .map(markStyle)
  )
  return styles.size === 1 ? [...styles][0] : undefined
}
