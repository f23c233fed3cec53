import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'entry-shape',
  summary: 'entries that are built unlike the list: separator, description, table cells, broken links',
  why: 'Entries of one build are quick to read, and scripts that turn the list into a site do not lose a line.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      separator: {
        description:
          'What stands between link and description, blanks included; `learn` takes what the list has, `any` is not looked at.',
        type: 'string',
        default: 'learn'
      },
      description: {
        description: '`learn` whether entries have descriptions, `required`, `none` or `any`.',
        enum: ['learn', 'required', 'none', 'any'],
        default: 'learn'
      },
      links: {
        description: 'The most links in an entry; `0` sets no limit.',
        type: 'integer',
        minimum: 0,
        default: 0
      },
      tables: {
        description:
          'Whether pipes, padding and the words of columns are held to what tables with the same header have.',
        enum: ['learn', 'any'],
        default: 'learn'
      },
      vocabulary: {
        description: 'The words that a column of tables may have, by its header: `{Auth: [No, apiKey]}`.',
        type: 'object',
        additionalProperties: {type: 'array', items: {type: 'string'}},
        default: {}
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/awesome-list-item', 'public-apis/validate', 'markdownlint/MD055', 'markdownlint/MD056']
}
