import {fstatSync} from 'node:fs'
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {streamWriter} from '@listwright/engine/write'
import type {Output} from './io.ts'
import {main} from './main.ts'

if (isMainThread) await runCommand()
else (await import('@listwright/engine')).serveLintJobs()

async function runCommand(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: input(),
    stdout: output(process.stdout, 'standard output'),
    stderr: output(process.stderr, 'standard error'),
    worker: new URL(import.meta.url)
  })
}

/** Opened only when it is read, and no folder, which Node would take for an empty stream. */
async function* input(): AsyncGenerator<Uint8Array> {
  if (fstatSync(0).isDirectory()) throw new Error('EISDIR: illegal operation on a directory, read')
  yield* process.stdin
}

function output(stream: NodeJS.WriteStream & {fd: number}, name: string): Output {
  return {isTTY: stream.isTTY === true, columns: stream.columns, ...streamWriter(stream, name)}
}
