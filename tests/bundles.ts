import type {TestProject} from 'vitest/node'
import {cachedBundle} from '../scripts/bundle/make-bundle.mjs'

/** Bundles the command and the Action once for all tests, and anew when a watcher runs some again. */
export default async function bundleSources(project: TestProject): Promise<void> {
  await bundleAll()
  project.onTestsRerun(bundleAll)
}

async function bundleAll(): Promise<void> {
  await Promise.all([cachedBundle('cli'), cachedBundle('action')])
}
