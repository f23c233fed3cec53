/**
 * Runs the command from the sources as they are now, `npm start -- [path]`.
 */
import {spawnSync} from 'node:child_process'
import {cachedBundle} from './bundle/make-bundle.mjs'

const {status, signal, error} = spawnSync(process.execPath, [await cachedBundle('cli'), ...process.argv.slice(2)], {
  stdio: 'inherit'
})
if (error) throw error
if (signal) process.kill(process.pid, signal)
process.exitCode = status ?? 1
