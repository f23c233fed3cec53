import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'

const github = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const commonMark = unified().use(remarkParse).freeze()

/** Reads the list in a text as GitHub does. */
export function readList(text: string, path = 'list.md'): CuratedList {
  const file = new VFile({value: text, path})
  return curatedList(github.parse(file), file)
}

/** Reads the list in a text without tables, literal URLs and check boxes. */
export function readCommonMark(text: string): CuratedList {
  const file = new VFile(text)
  return curatedList(commonMark.parse(file), file)
}
