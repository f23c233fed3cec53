import type {Definition, Link, LinkReference} from 'mdast'
import {plainText} from '../source/plain-text.ts'
import {spanOf} from '../source/span.ts'
import type {EntryLink, Range, Span} from '../types.ts'
import {attributeLink, isAttribute} from './attribute-link.ts'
import {definitionDestination, inlineDestination, labelEnd} from './destination.ts'

/** Destinations of definitions already found, so that a definition named often is read once. */
export type DefinitionPlaces = Map<Definition, Span | undefined>

/** Reads a Markdown link and its places; nothing where the source does not bear out what the tree says. */
export function markdownLink(
  text: string,
  node: Link | LinkReference,
  range: Range,
  definitions: Map<string, Definition>,
  places: DefinitionPlaces
): EntryLink | undefined {
  if (node.type === 'linkReference') return referenceLink(text, node, range, definitions.get(node.identifier), places)
  if (text[range.start] === '[') return inlineLink(text, node, range)
  if (isAttribute(text, range)) return attributeLink(text, node, range)
  return plainLink(text, node, range)
}

function inlineLink(text: string, node: Link, range: Range): EntryLink | undefined {
  const end = labelEnd(text, node, range)
  const destination = end === undefined ? undefined : inlineDestination(text, end, range, node.url)
  if (end === undefined || !destination) return undefined
  const label = spanOf(text, range.start + 1, end)
  return {...range, node, kind: 'inline', text: label, label: plainText(node), url: node.url, destination}
}

function referenceLink(
  text: string,
  node: LinkReference,
  range: Range,
  definition: Definition | undefined,
  places: DefinitionPlaces
): EntryLink | undefined {
  if (!definition) return undefined
  if (!places.has(definition)) places.set(definition, definitionDestination(text, definition))
  const destination = places.get(definition)
  const end = labelEnd(text, node, range)
  if (!destination || end === undefined) return undefined
  const label = spanOf(text, range.start + 1, end)
  const {url} = definition
  return {...range, node, kind: 'reference', text: label, label: plainText(node), url, destination, definition}
}

/** Reads `<https://…>` or a bare URL: the address is what a reader sees. */
function plainLink(text: string, node: Link, range: Range): EntryLink | undefined {
  const isAngled = text[range.start] === '<'
  const inset = isAngled ? 1 : 0
  const destination = spanOf(text, range.start + inset, range.end - inset)
  const label = plainText(node)
  if (destination.text !== label) return undefined
  const kind = isAngled ? 'autolink' : 'literal'
  return {...range, node, kind, text: spanOf(text, range.start, range.start), label, url: node.url, destination}
}
