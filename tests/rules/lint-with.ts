import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {ListRule} from 'unified-list-rule'
import {stringifyPosition} from 'unist-util-stringify-position'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/**
 * Lints a text with one rule and gives its messages in source order.
 *
 * @param original the text as it was before it was repaired, which habits are learned from.
 * @throws what the rule throws: unified-lint-rule makes a warning of it, which no test should take for a finding.
 */
export function lintWith(rule: ListRule, options: unknown, text: string, original?: string): VFileMessage[] {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(rule, options)
  const file = new VFile({path: 'readme.md', value: text})
  if (original !== undefined) file.data.learning = {learned: listOf(original), isChange: false}
  processor.runSync(processor.parse(file), file)
  for (const {cause} of file.messages) if (cause && !(cause instanceof VFileMessage)) throw cause
  return file.messages.sort((a, b) => startOf(a) - startOf(b))
}

/** Lints a text with one rule that learns from another one, as in a pull request. */
export function lintFrom(rule: ListRule, options: unknown, base: string, text: string): VFileMessage[] {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  const learning = {learned: listOf(base), isChange: true}
  const file = new VFile({path: 'readme.md', value: text, data: {learning}})
  unified().use(rule, options).runSync(processor.parse(file), file)
  return file.messages
}

function listOf(text: string): CuratedList {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  return curatedList(processor.parse(text), new VFile({path: 'readme.md', value: text}))
}

/** Shows a message as the readmes do: `3:5-3:12: Unexpected …`, `3:5: …` for a point. */
export function shown({place, reason}: VFileMessage): string {
  return `${stringifyPosition(place)}: ${reason}`
}

function startOf({place}: VFileMessage): number {
  if (!place) return 0
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}
