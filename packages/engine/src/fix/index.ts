export {fixText} from './fix-text.ts'
export type {Habits, Look} from './look.ts'
export {withheldBefore} from './withheld.ts'
