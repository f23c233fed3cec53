import type {Root} from 'mdast'
import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {RuleMeta} from './meta.ts'
import {completeOptions} from './options.ts'
import {type Finding, reporter} from './report.ts'
import type {RuleSettings, Severity} from './settings.ts'

declare module 'vfile' {
  interface DataMap {
    /** What conventions are learned from when it is not the file itself. */
    learning?: Learning
  }
}

/** Where a list's conventions come from. */
export type Learning = {
  /** The list that conventions are learned from: the base of a change, or the text before it was repaired. */
  learned: CuratedList
  /** Tells that the list is a change of `learned`, which is held to less than a whole list. */
  isChange: boolean
}

/** What a rule looks at. */
export type RuleContext = Learning & {list: CuratedList}

/** Looks at a list and reports. */
export type Check<Options> = (context: RuleContext, report: (finding: Finding) => void, options: Options) => void

/**
 * A remark-lint rule that also says what it is.
 *
 * With `Options` the compiler refuses settings that the rule does not take. Without, it is a rule of whatever options:
 * maps hold such, and their settings are compared with the schema when the rule is attached.
 */
export type ListRule<Options = unknown> = Attachable<RuleSettings<Options>>['attach'] & {meta: RuleMeta}

/** Parameters of methods are compared in both directions, so that a rule with options is a rule of whatever options. */
type Attachable<Settings> = {
  attach(this: ThisParameterType<Attach>, settings?: Settings): ReturnType<Attach>
}

type Attach = Plugin<[unknown?], Root>

/**
 * Makes a plain remark-lint rule out of a check that walks a curated list.
 *
 * The rule takes `options`, a severity or `[severity, options]` as every remark-lint rule does.
 *
 * @throws {TypeError} from the attached plugin, when its options do not fit the schema: unified-lint-rule would turn
 * an error thrown later into a warning.
 */
export function listRule<Options>(meta: RuleMeta, check: Check<Options>): ListRule<Options> {
  const url = `https://github.com/listwright/listwright/tree/main/packages/remark-lint-${meta.id}#readme`
  const rule = lintRule<Root, Options>({origin: `remark-lint:${meta.id}`, url}, (tree, file, options) => {
    const list = curatedList(tree, file)
    const learning = file.data.learning ?? {learned: list, isChange: false}
    check({list, ...learning}, reporter(file, list, meta.id), options)
  })

  const attach: Attach = function (config) {
    const [severity, given] = Array.isArray(config) ? config : isLabel(config) ? [config] : ['warn', config]
    if (!severities.has(severity))
      throw new TypeError(`Unexpected severity of rule \`${meta.id}\`: ${String(severity)}`)
    // The schema has vouched for the shape, which the compiler cannot know.
    const options = completeOptions(meta, given) as Options
    return rule.call(this, [severity, options])
  }
  return Object.assign(attach, {meta})
}

/** What unified-lint-rule takes for a severity; anything else it would take for the options. */
const all: Severity[] = ['off', 'on', 'warn', 'error', false, true, 0, 1, 2]
const severities = new Set<unknown>(all)

function isLabel(config: unknown): boolean {
  return typeof config !== 'object' && config !== undefined
}
