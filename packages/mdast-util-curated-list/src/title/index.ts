export {looksLikeCompany} from './company.ts'
export {parseTitle} from './parse-title.ts'
export {partsWithin} from './parts.ts'
