import {defineConfig} from 'vitest/config'

export default defineConfig({
  // Below it are a hundred lines on source maps that the inlined packages below do not bring along.
  logLevel: 'error',
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // Every core: by default one is kept free for a watcher, which would double the time on two.
    maxWorkers: '100%',
    // Only a test that hangs takes so long, also where other work keeps every core busy.
    testTimeout: 120_000,
    // They import JSON without saying so, which Node 20 refuses.
    server: {deps: {inline: [/@actions\/(expressions|languageservice|workflow-parser)/]}},
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: {statements: 90}
    }
  }
})
