import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'section-order',
  summary: 'sections out of the order that is set, that the contents lists or that they keep themselves',
  why: 'A reader who knows the order of a list finds a section without searching, and a contents that lies about it is worse than none.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      order: {
        description:
          '`learn` the alphabet or the order of the contents, `alphabetical`, `contents`, `none`, or the titles in the order that they should have.',
        anyOf: [
          {enum: ['learn', 'alphabetical', 'contents', 'none']},
          {type: 'array', items: {type: 'string'}, minItems: 2}
        ],
        default: 'learn'
      }
    },
    additionalProperties: false
  },
  related: ['awesome-lint/toc', 'public-apis/validate']
}
