import remarkGfm from 'remark-gfm'
import preset from 'remark-preset-lint-curated-list'
import type {Preset} from 'unified'
import editCompiler from 'vfile-edit'

/** What a repository has as `.remarkrc.mjs`. */
const config: Preset = {plugins: [remarkGfm, preset, editCompiler]}

export default config
