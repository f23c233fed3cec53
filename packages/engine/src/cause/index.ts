export {byCause} from './by-cause.ts'
export {eachPlace} from './each-place.ts'
