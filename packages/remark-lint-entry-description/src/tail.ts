import type {CuratedList, Entry, Span} from 'mdast-util-curated-list'

/** Signs between the chips behind a sentence. */
const between = /^[\s().,|/·•-]*$/

/**
 * Tells whether a description ends where its sentence does: behind it stand at most code chips, links in brackets and
 * line breaks, and nothing goes on below.
 *
 * A picture or an emoji may be the last word (`Made with ❤`), markup may close behind it, and a further paragraph or a
 * list below may be what the sentence leads to.
 */
export function endsPlainly({text}: CuratedList, {description, links, node}: Entry, prose: Span): boolean {
  if (node.type === 'listItem' && node.children.length > 1) return false
  if (!description) return false
  let tail = ''
  let from = prose.end
  for (const {start, end} of links) {
    if (start < from) continue
    tail += text.slice(from, Math.min(start, description.end))
    from = Math.min(end, description.end)
  }
  tail += text.slice(from, description.end)
  return between.test(tail.replace(/`[^`]*`|<br\s*\/?>/gi, ''))
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Tells whether a sentence is written in a script that another mark ends: `。` ends no English words, `.` no Japanese ones. */
export function isForeign(text: string, mark: string): boolean {
  const last = text.match(/\p{L}/gu)?.at(-1) ?? ''
  return mark === '.' ? ideograph.test(last) : /\p{Script=Latin}/u.test(last)
}
