import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {applyEdits} from './apply-edits.ts'
import {type EditOptions, editsOf} from './edits-of.ts'

/**
 * Makes unified write the source with the repairs of its messages instead of printing the tree anew.
 *
 * Put it last: the last compiler wins. It makes one pass and leaves the messages in the report.
 */
const editCompiler: Plugin<[EditOptions?], Node, string> = function (options) {
  this.compiler = (_tree, file) => applyEdits(String(file), editsOf(file.messages, options)).text
}

export default editCompiler
