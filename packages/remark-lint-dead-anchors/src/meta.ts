import type {RuleMeta} from 'unified-list-rule'

/** What the rule says about itself. */
export const meta: RuleMeta = {
  id: 'dead-anchors',
  summary: 'links to an `#anchor` that no heading and no id makes',
  why: 'A link within the page that leads nowhere leaves the reader where they are, without a word.',
  fix: 'safe',
  schema: {
    type: 'object',
    properties: {
      case: {
        description:
          '`learn` whether the list keeps the case of anchors, `exact` (report every other case) or `any` (GitHub finds them).',
        enum: ['learn', 'exact', 'any'],
        default: 'learn'
      },
      ignore: {
        description: 'Anchors, without `#`, that something else than this document answers to.',
        type: 'array',
        items: {type: 'string'},
        default: []
      }
    },
    additionalProperties: false
  },
  related: ['markdownlint/MD051', 'eslint-markdown/no-missing-link-fragments', 'remark-validate-links']
}
