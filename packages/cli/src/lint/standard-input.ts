import {mostBytes} from '@listwright/engine/source'
import {UsageError} from '../command-line/usage-error.ts'
import type {Io} from '../io.ts'

/**
 * Reads standard input to its end.
 *
 * @throws {UsageError} when it is more than is read of a file, for it may have no end; or when it cannot be read.
 */
export async function standardInput(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stdin) {
      size += chunk.length
      if (size > mostBytes) break
      chunks.push(chunk)
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    // Behind the comma is the call.
    const message = `Unexpected error when reading standard input (${text.split(',')[0]})`
    throw new UsageError(message, 'Pipe a list into it, or name the file.')
  }
  if (size <= mostBytes) return Buffer.concat(chunks)
  throw new UsageError(`Unexpected standard input of more than ${mostBytes / 2 ** 20} MB`, 'Split the list.')
}
