import {resolve} from 'node:path'
import {type Config, loadConfig} from './config/index.ts'
import type {RuleMap} from './run/index.ts'
import type {Base} from './since/index.ts'
import {decode, isInside} from './source/index.ts'
import type {LintRequest} from './types.ts'

/** What a run was asked for, and what it is set to. */
type Run = {request: LintRequest; root: string; config: Config; rules: RuleMap}

/**
 * Tells whether comments that a change adds count: where the run was asked for it, or the config says so and did so
 * before the change.
 */
export async function heedsAddedComments({request, root, config, rules}: Run, base: Base): Promise<boolean> {
  if (request.heedAddedComments === true) return true
  if (!config.heedsAddedComments) return false
  const isOutside = request.config !== undefined && !isInside(root, resolve(request.cwd, request.config))
  if (isOutside) return true
  const files = {
    has: (path: string) => typeof base.textOf(path) === 'string',
    holds: (path: string) => isInside(root, path),
    read(path: string) {
      const text = base.textOf(path) ?? ''
      const content = typeof text === 'string' ? decode(Buffer.from(text)) : text
      return 'message' in content ? content : {path, ...content}
    }
  }
  const before = await loadConfig(root, request, rules, files)
  return before.problems.length === 0 && before.config.heedsAddedComments
}
