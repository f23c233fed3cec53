export {parse} from './parse.ts'
export {type Reading, readText} from './reading.ts'
