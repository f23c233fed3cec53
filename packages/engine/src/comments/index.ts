export {commentFaults} from './comment-faults.ts'
export {heedComments} from './heed-comments.ts'
export {lintComment, lintCommentUrl} from './meta.ts'
export {unheededNotice} from './unheeded.ts'
