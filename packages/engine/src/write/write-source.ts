import {type Fault, type Source, withByteOrderMark} from '../source/index.ts'
import {writeFiles} from './write-files.ts'

/**
 * Replaces the text of a file that was read; equal bytes are not written.
 *
 * Returns what is wrong when it may not be written, or was changed since it was read; it is untouched then.
 *
 * @param root absolute; what the run keeps to.
 */
export async function writeSource(source: Source, text: string, root: string): Promise<Fault | undefined> {
  const content = Buffer.from(withByteOrderMark(source, text))
  if (content.equals(source.bytes)) return undefined
  return await writeFiles([{path: source.path, content, replaces: source.bytes}], root)
}
