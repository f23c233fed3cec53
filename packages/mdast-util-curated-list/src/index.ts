export {type AnchorTarget, anchorTarget} from './anchors/anchor-target.ts'
export {agreement, type Convention, holds, holdsFirmly, isCertain} from './conventions/agreement.ts'
export {anchorCase} from './conventions/anchor-case.ts'
export {type FirstLetter, firstLetter} from './conventions/capital.ts'
export {canNameCompany, learnCompanySuffix, learnNotePlace, type NotePlace} from './conventions/company-suffix.ts'
export {
  type ContentsOrder,
  contentsOrder,
  contentsSections,
  displacedSections,
  followsContents
} from './conventions/contents-order.ts'
export {hasDescription} from './conventions/description.ts'
export {endMark} from './conventions/end-punctuation.ts'
export {inForce} from './conventions/in-force.ts'
export {type Conventions, conventions} from './conventions/index.ts'
export * from './conventions/layout/index.ts'
export {type Learned, learn, sectionPath} from './conventions/learned.ts'
export {hasOwnTitles} from './conventions/own-titles.ts'
export {byCodeUnit, capitalsFirst, type SectionOrder, sectionOrders} from './conventions/section-order.ts'
export {alphabeticSections, hasEntries, sectionKey, siblingSections} from './conventions/section-siblings.ts'
export {separatorStyle} from './conventions/separator.ts'
export {type MajorWord, majorWords, type TitleCase, titleCaseOf} from './conventions/title-case.ts'
export {learnTitleMark, markStyle, type TitleMark, titleMarks} from './conventions/title-marks.ts'
export {type PartsPlace, partsForm, partsPlace} from './conventions/title-parts.ts'
export {curatedList} from './curated-list.ts'
export {introducesDescription} from './description/introduction.ts'
export {descriptionProse, sentenceEnd} from './description/prose.ts'

export {isReadClearly, isWhole} from './entries/read-clearly.ts'
export {isUnbroken} from './entries/unbroken.ts'
export {isInBrokenHtml, isWithinHtml} from './html/broken-html.ts'
export {readTags, type Tag} from './html/tags.ts'
export {voidElements} from './html/void-elements.ts'

export * from './layout/index.ts'
export {
  alphabetical,
  type Collation,
  collationNames,
  collations,
  holdsOnlyComments,
  isPlain,
  longestOrdered,
  type MovedItems,
  moveItems,
  type OrderBlock,
  type OrderEvidence,
  orderBlocks,
  rearrange
} from './order/index.ts'
export {hasOwnSlug} from './sections/own-slug.ts'
export {overlapsAny, stretchesOf} from './source/stretches.ts'
export {looksLikeCompany, parseTitle, partsWithin} from './title/index.ts'
export type * from './types.ts'
export {
  type EntryChange,
  entryChange,
  type Key,
  match,
  matchSections,
  settledEntries,
  survivingGroups
} from './versions/index.ts'
