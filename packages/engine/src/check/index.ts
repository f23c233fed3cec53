export {type Checked, checkText, type RunContext} from './check-text.ts'
