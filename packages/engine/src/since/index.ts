export {type Base, baseOf} from './base.ts'
