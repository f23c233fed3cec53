import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'table-of-contents',
  summary: 'contents that miss a section, list one that is not there, or lead nowhere',
  why: 'Readers of a long list come in through the contents: what it does not list is not found, and what it lists wrongly leads nowhere.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      required: {description: 'Whether a list without contents is reported.', type: 'boolean', default: false},
      ignore: {
        description: 'Titles of sections that the contents may leave out.',
        type: 'array',
        items: {type: 'string'},
        default: []
      },
      order: {
        description: '`learn` what the contents is held to, `sections` (always the order of the sections) or `none`.',
        enum: ['learn', 'sections', 'none'],
        default: 'learn'
      },
      repair: {
        description:
          '`items` repairs the items that are wrong, `whole` writes the list anew from the sections when one is wrong, keeping texts and notes of the items that lead to one.',
        enum: ['items', 'whole'],
        default: 'items'
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/toc', 'markdownlint/MD051', 'doctoc']
}
