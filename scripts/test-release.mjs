/**
 * Tests a release, `npm run test:release`: releases the sources as they are into a registry and a repository on this
 * machine, and installs from there as users do (`tests/release`).
 *
 * Where the tools for that cannot be installed it says why and skips, unless `CI` is set, which has to find out.
 */
import {spawn, spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Milliseconds that installing the tools may take, and all tests. */
const patience = {install: 180_000, tests: 900_000}

const root = fileURLToPath(new URL('..', import.meta.url))
const isAsked = Boolean(process.env.CI)

/** Versions are pinned in its package.json; none of them runs a script of its own. */
function installTools() {
  const options = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const {status, error} = spawnSync('npm', ['install', '--prefix', 'tests/release', ...options], {
    cwd: root,
    stdio: 'inherit',
    timeout: patience.install
  })
  return status === 0 ? undefined : `npm ${error ? `ended with ${error.message}` : `exited with ${status}`}`
}

/** Runs the tests; what they started ends with them. */
function runTests() {
  const argv = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/release/vitest.config.ts']
  const child = spawn(process.execPath, [...argv, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    detached: true
  })
  const end = () => process.kill(-child.pid, 'SIGKILL')
  const timer = setTimeout(() => {
    console.error(`The tests of a release take more than ${patience.tests / 60_000} minutes, ended`)
    end()
  }, patience.tests)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)
  child.on('exit', (status) => {
    clearTimeout(timer)
    process.exitCode = status ?? 1
  })
}

const reason = installTools()
if (reason === undefined) runTests()
else {
  console.error(
    `${isAsked ? 'Failed' : 'Skipped'}: tests of a release need verdaccio, pnpm and yarn from npm, but ${reason}`
  )
  process.exitCode = isAsked ? 1 : 0
}
