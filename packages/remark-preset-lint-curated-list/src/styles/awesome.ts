import type {Style} from './style.ts'

/**
 * What sindresorhus/awesome asks of a list, as far as it can be read off the list (its `pull_request_template.md`; the
 * layout is that of awesome-lint, `config.js`).
 *
 * A contents without Contributing and Footnotes, `- [Name](url) - Description.`, each page once, tidy lines. An entry may
 * go without description where its name says enough, so that this is left to the list.
 */
export const awesome: Style = {
  'duplicate-urls': {scope: 'file', crossListing: 'report'},
  'entry-description': {capital: 'upper', end: '.', repeat: 'start'},
  'entry-shape': {separator: ' - '},
  'list-layout': {bullet: '-', bulletSpacing: '1 space', lineEnds: 'no blanks'},
  'table-of-contents': {required: true, ignore: ['Contributing', 'Footnotes'], order: 'sections'}
}
