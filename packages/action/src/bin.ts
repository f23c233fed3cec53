import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {serveLintJobs} from '@listwright/engine'
import {logText} from '@listwright/engine/escape'
import {streamWriter} from '@listwright/engine/write'
import {main} from './main.ts'

if (isMainThread) {
  const log = streamWriter(process.stdout, 'the log')
  const errors = streamWriter(process.stderr, 'standard error')
  const code = await main({env: process.env, write: log.write, worker: new URL(import.meta.url)})
  const lost = await log.settle()
  if (lost) errors.write(logText(`${lost.message}. ${lost.remedy}\n`))
  process.exitCode = lost ? 2 : code
} else serveLintJobs()
