import type {Style} from './style.ts'

/**
 * Articles, talks and papers by title: `[Title at Company](url)`, nested below topics.
 *
 * Newest entries stand at the bottom and titles are the authors', so that neither order nor case is enforced; an article
 * that belongs to two topics stands in both.
 */
export const readingList: Style = {
  'duplicate-urls': {scope: 'section'},
  'entry-description': {capital: 'any', end: 'any'},
  'entry-order': {order: 'none'},
  'entry-shape': {description: 'any'},
  'entry-title': {case: false},
  'list-layout': {lineEnds: 'no blanks'},
  'table-of-contents': {order: 'sections'}
}
