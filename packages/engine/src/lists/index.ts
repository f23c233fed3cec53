export {type ReadList, type ReadLists, readLists} from './read-lists.ts'
