import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {serveLintJobs} from '@listwright/engine'
import {main} from './main.ts'

if (isMainThread) {
  process.exitCode = await main({
    env: process.env,
    write: (text) => void process.stdout.write(text),
    worker: new URL(import.meta.url)
  })
} else serveLintJobs()
