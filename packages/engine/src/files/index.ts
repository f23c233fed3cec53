export {displayPath, type FileQuery, findFiles} from './find-files.ts'
