import type {Code, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {parse} from 'yaml'

/** A message that an example expects: `3:5-3:12: Unexpected …`, and its suggestions where they are written down. */
type ExpectedMessage = {text: string; suggest: string[]}

/** One example of a rule's readme. */
export type Example = {
  name: string
  /** The line of the readme where it begins. */
  line: number
  input: string
  options: unknown
  messages: ExpectedMessage[]
  fixed?: string
  /** Stands below "Quiet on" or is named `ok…`: nothing may be said. */
  isQuiet: boolean
}

/** What a rule's readme holds. */
export type Readme = {text: string; headings: string[]; examples: Example[]}

/** White space that an example shows: space, tab, carriage return; `␃` ends a text without a final newline. */
const pictures: Record<string, string> = {'␠': ' ', '␉': '\t', '␍': '\r'}

/**
 * Reads the examples of a rule's readme, as CONTRIBUTING.md describes them.
 *
 * @throws {Error} when a block belongs to no example or an example is written down twice.
 */
export function readReadme(text: string): Readme {
  const tree: Root = unified().use(remarkParse).parse(text)
  const headings: string[] = []
  const examples = new Map<string, Example>()
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(plainText(node))
    if (node.type === 'code' && node.meta) readBlock(node, node.meta, headings.at(-1) === 'Quiet on', examples)
  })
  return {text, headings, examples: [...examples.values()]}
}

function readBlock(node: Code, meta: string, isQuiet: boolean, examples: Map<string, Example>): void {
  const [name, part] = meta.split(' ')
  if (!name?.includes('.md')) return
  const line = node.position?.start.line ?? 0
  const example = examples.get(name)
  if (node.lang === 'markdown' && part === undefined) {
    if (example) throw new Error(`Unexpected second example \`${name}\` on line ${line}, expected another name`)
    const quiet = isQuiet || name.startsWith('ok')
    examples.set(name, {name, line, input: document(node.value), options: undefined, messages: [], isQuiet: quiet})
  } else if (!example) throw new Error(`Unexpected block \`${meta}\` on line ${line}, expected its input before it`)
  else if (node.lang === 'markdown' && part === 'fixed') example.fixed = document(node.value)
  else if (node.lang === 'yaml' && part === 'options') example.options = parse(node.value)
  else if (node.lang === 'text' && part === undefined) example.messages = expectedMessages(node.value)
  else throw new Error(`Unexpected block \`${node.lang} ${meta}\` on line ${line}`)
}

function document(value: string): string {
  const text = visible(value)
  return text.endsWith('␃') ? text.slice(0, -1) : text === '' ? '' : `${text}\n`
}

function visible(value: string): string {
  return value.replace(/[␠␉␍]/g, (picture) => pictures[picture] ?? picture)
}

function expectedMessages(value: string): ExpectedMessage[] {
  const messages: ExpectedMessage[] = []
  for (const line of visible(value).split('\n')) {
    const suggestion = /^ {2}suggest: ?(.*)$/s.exec(line)?.[1]
    if (suggestion !== undefined) messages.at(-1)?.suggest.push(suggestion)
    else if (line !== '') messages.push({text: line, suggest: []})
  }
  return messages
}
