export {type Staged, stagedOf} from './staged.ts'
