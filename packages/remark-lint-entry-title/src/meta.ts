import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'entry-title',
  summary: 'slips in titles, and titles written unlike the others of the list',
  why: 'The title is what a reader scans and searches for: a slip in it is the first thing to be seen, and one that hides a word hides the entry.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      parts: {
        description: 'How parts are counted: `learn`, a form with `N` such as `(N parts)`, or `false`.',
        anyOf: [{type: 'string', pattern: '^learn$|N'}, {const: false}],
        default: 'learn'
      },
      apostrophe: {
        description: 'The apostrophe: `learn`, `straight`, `curly` or `false`.',
        enum: ['learn', 'straight', 'curly', false],
        default: 'learn'
      },
      quotes: {
        description: 'Double quotation marks: `learn`, `straight`, `curly` or `false`.',
        enum: ['learn', 'straight', 'curly', false],
        default: 'learn'
      },
      dash: {
        description: 'The dash between words: `learn`, `-`, `–`, `—` or `false`.',
        enum: ['learn', '-', '–', '—', false],
        default: 'learn'
      },
      case: {
        description: 'Whether major words are capitalised: `learn`, `title` or `false`.',
        enum: ['learn', 'title', false],
        default: 'learn'
      },
      header: {
        description: 'Whether a title may end with the initialism that heads its column: `learn`, `never` or `false`.',
        enum: ['learn', 'never', false],
        default: 'learn'
      },
      misspellings: {
        description: 'Whether to compare the words of a title with its address, its description and its twin.',
        type: 'boolean',
        default: true
      }
    },
    additionalProperties: false
  },
  related: ['remark-lint/no-inline-padding', 'markdownlint/MD039', 'textlint/no-doubled-words', 'vale/Repetition']
}
