export {byCause} from './by-cause.ts'
