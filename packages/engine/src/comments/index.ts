export {type CommentContext, commentFaults} from './comment-faults.ts'
export {type Heeded, heedComments} from './heed-comments.ts'
export {lintComment} from './meta.ts'
