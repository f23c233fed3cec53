import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'entry-description',
  summary: 'descriptions that begin, end or read unlike the list',
  why: 'Descriptions that begin and end alike let a reader run down a list without stumbling.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      capital: {
        description: '`learn` how descriptions begin, `upper` or `any`.',
        enum: ['learn', 'upper', 'any'],
        default: 'learn'
      },
      end: {
        description:
          '`learn` how descriptions end, the punctuation mark that ends each (such as `.` or `。`), `none` or `any`.',
        enum: ['learn', '.', '。', '।', '۔', 'none', 'any'],
        default: 'learn'
      },
      max: {
        description: 'The most characters of a description; `0` sets no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      },
      repeat: {
        description:
          '`whole` reports a description that only repeats the title, `start` also one that begins with it, `any` none.',
        enum: ['whole', 'start', 'any'],
        default: 'whole'
      },
      words: {
        description: 'Words that a description must not have, such as promotional ones.',
        type: 'array',
        items: {type: 'string', minLength: 1},
        default: []
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/awesome-list-item', 'awesome-go/check-quality', 'public-apis/validate']
}
