/**
 * Runs the fuzzer, `npm run fuzz`, with the words that it was given itself.
 *
 *   npm run fuzz -- --seconds 60 --seed 7 --workers 2
 */
import {fileURLToPath} from 'node:url'
import {importSource} from './import-source.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await importSource('tests/fuzz/main.ts')
