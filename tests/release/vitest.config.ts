import {defineConfig} from 'vitest/config'

/** The tests of a release take minutes and a network: `npm run test:release`, apart from `npm test`. */
export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: ['tests/release/**/*.test.ts'],
    globalSetup: ['tests/bundles.ts', 'tests/release/release.ts'],
    pool: 'threads',
    // Package managers are busy with network and disk; the machine is not.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})
