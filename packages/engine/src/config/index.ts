export type {Config} from './config.ts'
export type {ConfigFiles} from './config-files.ts'
export {configNames} from './find-config.ts'
export {loadConfig} from './load-config.ts'
