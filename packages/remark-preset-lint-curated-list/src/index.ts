import remarkLint from 'remark-lint'
import type {Preset} from 'unified'
import {rules} from './rules.ts'

export {rules} from './rules.ts'
export {type Style, styles} from './styles/index.ts'

/** remark-lint for its comments, then every rule with its defaults. */
const remarkPresetLintCuratedList: Preset = {plugins: [remarkLint, ...Object.values(rules)]}

export default remarkPresetLintCuratedList
