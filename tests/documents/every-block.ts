import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {workflowText} from '../../packages/cli/src/init/workflow-text.ts'
import type {Block} from './block.ts'

/** Languages that are not read here: lists and reports are examples of rules, which tests/rules runs. */
const others = ['js', 'markdown', 'text']

/** The blocks of a Markdown document that a machine is to read, nested ones included. */
export function blocksOf(path: string, text: string): Block[] {
  const tree: Root = unified().use(remarkParse).parse(text)
  const blocks: Block[] = []
  visit(tree, 'code', (code) => {
    const language = code.lang ?? ''
    const line = (code.position?.start.line ?? 0) + 1
    if (!others.includes(language)) blocks.push({path, line, language, meta: code.meta ?? '', text: `${code.value}\n`})
  })
  return blocks
}

/** Every block of this repository's documents, every YAML file, and the workflow that `listwright init` writes. */
export function everyBlock(): Block[] {
  const blocks = filesOf('*.md').flatMap((path) => blocksOf(path, readFileSync(path, 'utf8')))
  const files = filesOf('*.yml', '*.yaml').map((path) => fileBlock(path, readFileSync(path, 'utf8')))
  return [...blocks, ...files, workflowOfInit()]
}

/** The workflow that `listwright init --workflow` writes. */
function workflowOfInit(): Block {
  const path = 'packages/cli/src/init/workflow-text.ts'
  const [before = ''] = readFileSync(path, 'utf8').split(workflowText)
  return {...fileBlock(path, workflowText), line: before.split('\n').length}
}

/** A whole file. */
function fileBlock(path: string, text: string): Block {
  return {path, line: 1, language: 'yaml', meta: '', text}
}

/** Files that are in git or could be added, but for what tests make up. */
function filesOf(...patterns: string[]): string[] {
  const options = ['--cached', '--others', '--exclude-standard', '--deduplicate', '-z']
  const paths = execFileSync('git', ['ls-files', ...options, '--', ...patterns], {encoding: 'utf8'})
  return paths.split('\0').filter((path) => path !== '' && !path.startsWith('tests/'))
}
