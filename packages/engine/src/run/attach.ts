import type {Root} from 'mdast'
import {unified} from 'unified'
import type {ListRule} from 'unified-list-rule'
import type {VFile} from 'vfile'
import type {ActiveRules} from './settings.ts'

/** Rules by id. */
export type RuleMap = Record<string, ListRule>

/** Runs the rules it was made of over a tree. */
export type RuleRunner = {runSync: (tree: Root, file: VFile) => unknown}

/**
 * Attaches rules with their levels and options, once a run.
 *
 * @throws {TypeError} when options do not fit a rule's schema; the config is to be validated before.
 */
export function attach(rules: RuleMap, active: ActiveRules): RuleRunner {
  const processor = unified()
  for (const {id, level, options} of active) {
    // The engine's own rules have no plugin.
    const rule = rules[id]
    if (rule) processor.use(rule, [level, options])
  }
  return processor.freeze()
}
