export {displayPath, type FileQuery, findFiles} from './find-files.ts'
export {selectPaths} from './select-paths.ts'
