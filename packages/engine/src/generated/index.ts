export type {GeneratedPart} from './generated-part.ts'
export {generatedParts} from './generated-parts.ts'
export {heedGenerated} from './heed-generated.ts'
export {mendNotices} from './mend-notices.ts'
