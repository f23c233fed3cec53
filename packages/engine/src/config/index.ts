export type {Config} from './config.ts'
export {loadConfig} from './load-config.ts'
export {configSchema} from './schema.ts'
