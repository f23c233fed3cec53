import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {lintRule} from 'unified-lint-rule'
import {VFile} from 'vfile'
import editCompiler, {type EditOptions} from 'vfile-edit'
import {expect, it} from 'vitest'

const noStar = lintRule('remark-lint:no-star', (tree, file) => {
  for (const node of 'children' in tree && Array.isArray(tree.children) ? tree.children : []) {
    if (node.type !== 'list') continue
    const {start} = node.position
    const end = {line: start.line, column: start.column + 1, offset: start.offset + 1}
    Object.assign(file.message('Unexpected `*`', {start, end}), {actual: '*', expected: ['-']})
  }
})

function process(text: string, options: EditOptions = {}): string {
  const file = new VFile({value: text})
  return String(unified().use(remarkParse).use(noStar).use(editCompiler, options).processSync(file))
}

it('writes the source with the repairs and not a byte else', () => {
  expect(process('\uFEFF__a__  \r\n\r\n\n* b\t \r\n  c')).toBe('\uFEFF__a__  \r\n\r\n\n- b\t \r\n  c')
})

it('takes the repairs of the named rules only', () => {
  expect(process('* a\n', {rules: ['other']})).toBe('* a\n')
})
