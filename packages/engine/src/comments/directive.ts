import type {Html, Nodes, Root} from 'mdast'
import {commentMarker} from 'mdast-comment-marker'
import type {Position} from 'unist'

/** A comment that says what not to report. */
export type Directive = {
  /** `lint` as remark-lint has it, `listwright` for one entry. */
  name: 'lint' | 'listwright'
  verb: string
  /** The rules it names; empty for all. What follows `--` is a reason and no rule. */
  rules: string[]
  /** Whether remark-lint understands the form of the comment; it takes nothing but words between spaces. */
  isReadable: boolean
  node: Html
  position: Position
  /** Where the node behind it ends, which `lint ignore` is about. */
  next?: Position
}

/** Most characters of a comment that is taken for a directive. */
const longest = 1000

/** Finds the comments of a tree that speak to a linter, in source order. */
export function directivesOf(tree: Root): Directive[] {
  const directives: Directive[] = []
  const waiting: Array<[Nodes, Nodes | undefined]> = [[tree, undefined]]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [node, next] = pair
    const directive = node.type === 'html' ? directiveOf(node, next) : undefined
    if (directive) directives.push(directive)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) waiting.push([child, node.children[index + 1]])
    }
  }
  return directives
}

function directiveOf(node: Html, next: Nodes | undefined): Directive | undefined {
  const [name, verb, ...words] = wordsOf(node.value)
  if ((name !== 'lint' && name !== 'listwright') || verb === undefined || !node.position) return undefined
  const reason = words.indexOf('--')
  const ids = (reason < 0 ? words : words.slice(0, reason)).flatMap((word) => word.split(','))
  return {
    name,
    verb,
    rules: ids.filter((id) => id !== ''),
    isReadable: name === 'listwright' || commentMarker(node) !== undefined,
    node,
    position: node.position,
    ...(next?.position ? {next: next.position} : {})
  }
}

/** The words of a node that is one comment and nothing else. */
function wordsOf(html: string): string[] {
  const comment = html.length > longest ? '' : html.trim()
  if (!comment.startsWith('<!--') || comment.indexOf('-->') !== comment.length - 3) return []
  return comment.slice(4, -3).trim().split(/\s+/)
}
