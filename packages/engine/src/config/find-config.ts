import {basename, join} from 'node:path'
import type {Problem} from '../types.ts'
import type {ConfigFiles} from './config-files.ts'

/** A config file; `key` is the property that holds the config. */
export type ConfigFile = {path: string; key?: string}

/** The names of a config in the root of a repository; `package.json` may hold one as well. */
export const configNames: readonly string[] = ['.listwright.yml', '.listwright.yaml', '.listwright.json']

/** Finds the config of a repository in its root; more than one is a problem, since one would be silently ignored. */
export async function findConfig(root: string, files: ConfigFiles): Promise<ConfigFile | Problem | undefined> {
  const found = configNames
    .filter((name) => files.has(join(root, name)))
    .map((name): ConfigFile => ({path: join(root, name)}))
  const packageFile = join(root, 'package.json')
  if (await holdsConfig(packageFile, files)) found.push({path: packageFile, key: 'listwright'})
  const [first, second] = found
  if (!first || !second) return first
  const message = `Unexpected second config \`${basename(second.path)}\` beside \`${basename(first.path)}\``
  return {message, remedy: 'Keep one of them.'}
}

async function holdsConfig(path: string, files: ConfigFiles): Promise<boolean> {
  const source = files.has(path) ? await files.read(path) : undefined
  // Most packages have no such key, and need not be parsed.
  if (!source || 'message' in source || !source.text.includes('"listwright"')) return false
  try {
    return 'listwright' in Object(JSON.parse(source.text))
  } catch {
    return false
  }
}
