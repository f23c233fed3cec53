import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** Deepest nesting that is handed to a recursive reader; Node's stack holds some 10,000 frames. */
const deepest = 500

/**
 * Reads what a reader sees of a node: markup, escapes and entities resolved, no images, no raw HTML.
 *
 * Text nested deeper than 500 levels is left out: only an attack is nested that deep.
 */
export function plainText(node: Nodes): string {
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined
  if (only?.type === 'text') return only.value
  if (!isShallow(node)) return ''
  return textOf(node, {includeImageAlt: false, includeHtml: false})
}

function isShallow(node: Nodes): boolean {
  let level: Nodes[] = [node]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false
    const below: Nodes[] = []
    for (const parent of level) if ('children' in parent) for (const child of parent.children) below.push(child)
    level = below
  }
  return true
}
