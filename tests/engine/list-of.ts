import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {parse} from '../../packages/engine/src/parse/index.ts'

/** Reads the list that a text holds. */
export function listOf(text: string): CuratedList {
  return curatedList(parse(text), new VFile(text))
}
