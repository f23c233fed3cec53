export {reasonOf} from './reason.ts'
export {type StreamWriter, streamWriter} from './stream-writer.ts'
export {writeFiles} from './write-files.ts'
export {writeSource} from './write-source.ts'
