import listLayout from 'remark-lint-list-layout'
import type {Preset} from 'unified'

/** A config with a slip in the name of an option. */
const config: Preset = {plugins: [[listLayout, {bulet: '*'}]]}

export default config
