export {checkBase} from './check-base.ts'
export {type Checked, checkText, type RunContext} from './check-text.ts'
