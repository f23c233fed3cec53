import {fstatSync, writeFileSync} from 'node:fs'
import type {Fault} from '../source/index.ts'
import {reasonOf} from './reason.ts'

/** A standard stream that keeps note of what it lost. */
export type StreamWriter = {
  write: (content: string | Uint8Array) => void
  /** Waits until all is written; says why some of it was not, if so. */
  settle: () => Promise<Fault | undefined>
}

/**
 * Writes to a standard stream, whose errors end nothing: a full disk and a reader that went away are told by `settle`.
 *
 * @param name what the stream is called in a sentence.
 */
export function streamWriter(stream: NodeJS.WriteStream & {fd: number}, name: string): StreamWriter {
  let error: unknown
  let last: Promise<void> = Promise.resolve()
  const note = (one: unknown): void => {
    error ??= one ?? undefined
  }
  // The write that failed is told of it, too; without a listener the process would end.
  stream.on('error', () => undefined)
  const write = isFile(stream.fd)
    ? (content: string | Uint8Array): void => writeOut(stream.fd, content, note)
    : (content: string | Uint8Array): void => {
        last = new Promise((resolve) => {
          stream.write(content, (one) => {
            note(one)
            resolve()
          })
        })
      }
  return {
    write,
    async settle() {
      await last
      if (error === undefined) return undefined
      const {message, remedy} = reasonOf(error)
      return {message: `${message} at ${name}, some of the output is lost`, remedy}
    }
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

/** Node's own stream takes a write that the disk cut short for a whole one. */
function writeOut(descriptor: number, content: string | Uint8Array, note: (error: unknown) => void): void {
  try {
    writeFileSync(descriptor, Buffer.from(content))
  } catch (error) {
    note(error)
  }
}
