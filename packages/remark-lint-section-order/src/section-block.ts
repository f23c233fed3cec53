import type {CuratedList, Range, Section} from 'mdast-util-curated-list'

/** What moves with a section: its anchor above the heading, its text, its subsections; `end` is before the gap. */
export type Block = Range & {section: Section}

/** A line that is only an HTML anchor; lists put it above the heading that it names. */
const anchorLine = /^ {0,3}<a\s(?:id|name)\s*=[^<>]*>(?:\s*<\/a>)?\s*$/i

/**
 * Lines at the end of a section that belong to the place rather than to the section: blank lines, rules between
 * sections, link and footnote definitions, closing comments.
 */
const gapLine = /^(?:\s*|\s*(?:-{3,}|\*{3,}|_{3,})\s*| {0,3}\[[^\]]+\]:\s.*|\s*<!--.*-->\s*)$/

/** Finds the block of a section. */
export function blockOf(list: CuratedList, section: Section): Block {
  const {text} = list
  const next = section.range.end < text.length ? startOf(text, section.range.end) : text.length
  const end = coreEnd(text, lastBelow(section).body.start, next)
  return {start: startOf(text, section.range.start), end, section}
}

function lastBelow(section: Section): Section {
  const last = section.sections.at(-1)
  return last ? lastBelow(last) : section
}

/** The offset of a heading, or of the anchor lines directly above it. */
function startOf(text: string, heading: number): number {
  let start = heading
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1
    if (start === 0 || text[start - 1] !== '\n' || !anchorLine.test(text.slice(before, start))) return start
    start = before
  }
}

/** Walks up from the end over what stays in place, never into the last heading. */
function coreEnd(text: string, heading: number, end: number): number {
  let at = end
  while (at > heading) {
    const line = Math.max(text.lastIndexOf('\n', at - 2) + 1, heading)
    if (!gapLine.test(text.slice(line, at).trimEnd())) break
    at = line
  }
  return at === heading ? heading : heading + text.slice(heading, at).trimEnd().length
}
