import {isMainThread} from 'node:worker_threads'
import {lead} from './command/lead.ts'
import {readOptions} from './command/options.ts'
import {work} from './command/work.ts'

// One module does both, since it is bundled into one file: `scripts/fuzz.mjs`.
if (isMainThread) await lead(readOptions(process.argv.slice(2)), new URL(import.meta.url))
else await work()
