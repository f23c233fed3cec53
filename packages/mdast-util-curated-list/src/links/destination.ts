import type {Definition, Link, LinkReference} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {rangeOf} from '../source/range-of.ts'
import {spanOf} from '../source/span.ts'
import type {Range, Span} from '../types.ts'

/** Finds where the label of a link written in brackets ends: the offset of its `]`. */
export function labelEnd(text: string, node: Link | LinkReference, range: Range): number | undefined {
  const last = node.children.at(-1)
  const within = last ? rangeOf(last) : undefined
  let at = last ? (within?.end ?? range.end) : range.start + 1
  while (at < range.end && text[at] !== ']') at++
  return at < range.end ? at : undefined
}

/**
 * Finds the address of an inline link, from the `]` of its label on.
 *
 * Returns nothing when what stands there does not read as `url`.
 */
export function inlineDestination(text: string, afterLabel: number, range: Range, url: string): Span | undefined {
  if (text[afterLabel + 1] !== '(') return undefined
  return destinationAt(text, afterLabel + 2, range.end, url)
}

/** Finds the address of a definition; nothing when what stands there does not read as its URL. */
export function definitionDestination(text: string, node: Definition): Span | undefined {
  const range = rangeOf(node)
  if (!range) return undefined
  let at = range.start + 1
  while (at < range.end && text[at] !== ']') at += text[at] === '\\' ? 2 : 1
  return text[at + 1] === ':' ? destinationAt(text, at + 2, range.end, node.url) : undefined
}

function destinationAt(text: string, from: number, end: number, url: string): Span | undefined {
  const start = skipBlanks(text, from, end)
  const isAngled = text[start] === '<'
  const span = isAngled
    ? spanOf(text, start + 1, angledEnd(text, start + 1, end))
    : spanOf(text, start, rawEnd(text, start, end))
  return span.text === url || decodeString(span.text) === url ? span : undefined
}

/** Skips white space and, at the start of a further line, the marks of the quotes around it. */
function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  let isNewLine = false
  while (at < end) {
    const character = text[at]
    if (character === '\n' || character === '\r') isNewLine = true
    else if (character !== ' ' && character !== '\t' && !(isNewLine && character === '>')) break
    at++
  }
  return at
}

function angledEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text[at] !== '>') at += text[at] === '\\' ? 2 : 1
  return Math.min(at, end)
}

function rawEnd(text: string, from: number, end: number): number {
  let depth = 0
  let at = from
  for (; at < end; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === ' ' || character === '\t' || character === '\n' || character === '\r') break
    else if (character === '(') depth++
    else if (character === ')' && --depth < 0) break
  }
  return Math.min(at, end)
}
