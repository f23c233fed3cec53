import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {ListRule} from 'unified-list-rule'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Lints a text with a rule that is configured as in a `.remarkrc`. */
export function lint(rule: ListRule, config: unknown, value: string): VFileMessage[] {
  const file = new VFile({path: 'readme.md', value})
  const processor = unified().use(remarkParse).use(rule, config)
  processor.runSync(processor.parse(file), file)
  return file.messages
}
