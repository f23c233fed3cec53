import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'company-suffix',
  summary: 'titles whose company is missing, misspelt or in another place',
  why: 'Where titles end in "at Company" a reader finds all that a company wrote; one that does not end so is not found.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      suffix: {
        description:
          '`learn` reports titles without company where the others of their section have one, `ignore` reports spellings only.',
        enum: ['learn', 'ignore'],
        default: 'learn'
      },
      allow: {
        description: 'Spellings of companies that are left alone, letter by letter.',
        type: 'array',
        items: {type: 'string'},
        default: []
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/awesome-spell-check']
}
