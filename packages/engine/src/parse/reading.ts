import type {Root} from 'mdast'
import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {parse} from './parse.ts'

/** A text as it is read. */
export type Reading = {text: string; path: string; tree: Root; list: CuratedList}

/** Reads a text. */
export function readText(text: string, path: string): Reading {
  const tree = parse(text)
  return {text, path, tree, list: curatedList(tree, new VFile({value: text, path}))}
}
