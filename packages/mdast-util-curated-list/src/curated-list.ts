import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {CuratedList} from './types.ts'

/** Reads the curated list that a document holds; the same tree gives the same object. */
export function curatedList(tree: Root, file: VFile): CuratedList {
  throw new Error(`${tree.type} ${file.path}`)
}
