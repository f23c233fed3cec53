import type {Style} from './style.ts'

/**
 * Tables of links with columns of few words, as public-apis/public-apis asks for in its `CONTRIBUTING.md`.
 *
 * Alphabetical sections of at least three rows, descriptions of at most 100 characters without a mark at their end, no
 * title that repeats its column (`… API` below `API`). The words of a column are learned.
 */
export const linkTable: Style = {
  'duplicate-urls': {scope: 'file', crossListing: 'report'},
  'entry-description': {capital: 'upper', end: 'none', max: 100},
  'entry-order': {order: 'alphabetical'},
  'entry-shape': {tables: 'learn'},
  'entry-title': {header: 'never'},
  'list-layout': {lineEnds: 'no blanks'},
  'section-content': {min: 3},
  'section-order': {order: 'alphabetical'},
  'table-of-contents': {order: 'sections'}
}
