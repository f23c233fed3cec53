export {writeFiles} from './write-files.ts'
export {writeSource} from './write-source.ts'
