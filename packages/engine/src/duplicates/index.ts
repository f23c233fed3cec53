export {acrossFiles, type ComparedFile} from './across-files.ts'
