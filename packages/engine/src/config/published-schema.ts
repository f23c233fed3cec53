import type {Schema} from '@cfworker/json-schema'
import {ruleMetas, styles} from '../rules/index.ts'
import {configSchema} from './schema.ts'

/** The JSON Schema of `.listwright.yml` as the repository publishes it in `schema.json`. */
export const schema: Schema = configSchema(ruleMetas, Object.keys(styles))
