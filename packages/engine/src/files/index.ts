export {displayPath, type FileQuery, type FoundFiles, findFiles} from './find-files.ts'
export {selectPaths} from './select-paths.ts'
