import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Problem} from '../types.ts'

/** A config file; `key` is the property that holds the config. */
export type ConfigFile = {path: string; key?: string}

const names = ['.listwright.yml', '.listwright.yaml', '.listwright.json']

/** Finds the config of a repository in its root; more than one is a problem, since one would be silently ignored. */
export function findConfig(root: string): ConfigFile | Problem | undefined {
  const found = names
    .filter((name) => existsSync(join(root, name)))
    .map((name): ConfigFile => ({path: join(root, name)}))
  const packageFile = join(root, 'package.json')
  if (holdsConfig(packageFile)) found.push({path: packageFile, key: 'listwright'})
  const [first, second] = found
  if (!first || !second) return first
  const message = `Unexpected second config \`${basename(second.path)}\` beside \`${basename(first.path)}\``
  return {message, remedy: 'Keep one of them.'}
}

function holdsConfig(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    // Most packages have no such key, and need not be parsed.
    return text.includes('"listwright"') && 'listwright' in Object(JSON.parse(text))
  } catch {
    return false
  }
}
