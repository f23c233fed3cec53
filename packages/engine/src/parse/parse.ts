import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Reads Markdown as GitHub does into its tree; the one place that knows which parser does it.
 *
 * @param text without byte order mark, so that offsets of the tree are offsets of the text.
 */
export function parse(text: string): Root {
  return processor.parse(text)
}
