export {fixText} from './fix-text.ts'
