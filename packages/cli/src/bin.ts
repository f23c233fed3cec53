import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import type {Output} from './io.ts'
import {main} from './main.ts'

if (isMainThread) await runCommand()
else (await import('@listwright/engine')).serveLintJobs()

async function runCommand(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly)
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    worker: new URL(import.meta.url)
  })
}

function output(stream: NodeJS.WriteStream): Output {
  return {isTTY: stream.isTTY === true, columns: stream.columns, write: (content) => void stream.write(content)}
}

/** Who reads the output may close it early, as `head` does. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
