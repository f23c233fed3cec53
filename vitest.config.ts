import {readdirSync} from 'node:fs'
import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  // Below it are a hundred lines on source maps that the inlined packages below do not bring along.
  logLevel: 'error',
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: ['tests/**/*.test.ts'],
    // They publish and install: `npm run test:release`.
    exclude: [...configDefaults.exclude, 'tests/release/**'],
    globalSetup: 'tests/bundles.ts',
    pool: 'threads',
    isolate: false,
    // Every core: by default one is kept free for a watcher, which would double the time on two.
    maxWorkers: '100%',
    // Only a test that hangs takes so long, also where other work keeps every core busy.
    testTimeout: 120_000,
    watchTriggerPatterns: [
      // The examples of a rule are in its readme, and their test looks for rules in the folders: no module imports either.
      {
        pattern: /\/packages\/remark-lint-([\w-]+)\/(?:readme\.md|src\/.*\.ts)$/,
        testsToRun: (_, [, id = '']) => testsOf(id)
      }
    ],
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

/** The tests of a rule: the examples of all readmes, and what is named after the rule. */
function testsOf(id: string): string[] {
  const names = readdirSync('tests/rules').filter((name) => name.endsWith('.test.ts'))
  return names.filter((name) => name === 'readmes.test.ts' || name.startsWith(id)).map((name) => `tests/rules/${name}`)
}
