import type {Html, Root} from 'mdast'
import remarkLint from 'remark-lint'
import {unified} from 'unified'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Directive} from './directive.ts'

const verbs = new Set(['disable', 'enable', 'ignore'])

/** Tells whether remark-lint acts on a comment; it throws at a verb that it does not know. */
export function isLintVerb(verb: string): boolean {
  return verbs.has(verb)
}

/**
 * Asks remark-lint which messages its comments let through.
 *
 * It is given the comments and what stands behind them instead of the whole tree: it would drop messages wherever
 * nodes have no position, which remark-gfm leaves around literal URLs.
 */
export function lintFilter(text: string, directives: Directive[], messages: VFileMessage[]): Set<VFileMessage> {
  const understood = directives.filter(({name, verb, isReadable}) => name === 'lint' && isLintVerb(verb) && isReadable)
  if (understood.length === 0) return new Set(messages)
  const file = new VFile(text)
  file.messages = [...messages]
  unified().use(remarkLint).runSync(skeleton(text, understood), file)
  return new Set(file.messages)
}

function skeleton(text: string, directives: Directive[]): Root {
  const first = {line: 1, column: 1, offset: 0}
  const last = {line: text.split('\n').length, column: 1, offset: text.length}
  const all: Position = {start: first, end: last}
  const children = directives.map(({node, position, next}) => ({
    type: 'blockquote' as const,
    children: next ? [withoutReason(node), html('', next)] : [withoutReason(node)],
    position
  }))
  return {type: 'root', children: [...children, html('', {start: last, end: last})], position: all}
}

/** remark-lint takes the words of a reason for rules; a reason of `all rules` would name one. */
function withoutReason(node: Html): Html {
  const reason = node.value.search(/\s--\s/)
  return reason < 0 ? node : {...node, value: `${node.value.slice(0, reason)}-->`}
}

function html(value: string, position: Position): Html {
  return {type: 'html', value, position}
}
